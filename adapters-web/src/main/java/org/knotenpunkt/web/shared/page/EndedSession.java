package org.knotenpunkt.web.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.answer.Problem;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.KeptForm;
import org.knotenpunkt.web.shared.input.RequestFault;

/** What pages answer to somebody whose session has ended: the way to sign in, and nothing that was typed is lost. */
final class EndedSession {
    private final Pages pages;

    EndedSession(Pages pages) {
        this.pages = pages;
    }

    /** Answers, if an ended session is what kept the request from being done; says whether it was. */
    boolean answers(Context ctx, Throwable failure) {
        return switch (failure) {
            case Refused refused
            when Problem.statusOf(refused.reason()) == HttpStatus.UNAUTHORIZED -> {
                sendToSignIn(ctx);
                yield true;
            }
            case RequestFault fault
            when fault.code().equals(RequestFault.STALE_FORM) ->
                KeptForm.of(ctx).map(kept -> showAgain(ctx, kept)).isPresent();
            default -> false;
        };
    }

    /** A form goes along: the browser sends it once more, to the page on which its sender signs in. */
    private void sendToSignIn(Context ctx) {
        if (ctx.method().name().equals("GET")) {
            pages.redirect(ctx, "/sign-in" + next(Exchange.pathAndQuery(ctx)));
        } else if (KeptForm.of(ctx).isPresent()) {
            ctx.redirect("/session-ended" + next(Exchange.pathAndQuery(ctx)), HttpStatus.TEMPORARY_REDIRECT);
        } else {
            pages.redirect(ctx, "/sign-in" + next(Pressed.on(ctx).orElse("/")), "shared.session-ended");
        }
    }

    private static String next(String path) {
        return "?next=" + URLEncoder.encode(path, UTF_8);
    }

    /** Whoever has signed in again meanwhile, in another window, needs not do so here. */
    private KeptForm showAgain(Context ctx, KeptForm kept) {
        ctx.status(HttpStatus.FORBIDDEN);
        pages.render(ctx, KeptForm.TEMPLATE, kept);
        return kept;
    }
}
