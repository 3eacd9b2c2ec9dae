package org.knotenpunkt.web.shared.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.web.shared.LocalPath;
import org.knotenpunkt.web.shared.answer.Problem;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.KeptForm;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.text.Words;

/** A button that was pressed too late, or twice: back to its page, which shows how things are now and says why nothing was done. */
final class Pressed {
    private final Pages pages;

    Pressed(Pages pages) {
        this.pages = pages;
    }

    /** Answers, if it was a button and came too late; says whether it was. */
    boolean answers(Context ctx, Throwable failure) {
        var page = on(ctx);
        var why = whyTooLate(failure, Requests.words(ctx));
        if (page.isEmpty() || why.isEmpty() || !KeptForm.isButton(ctx)) {
            return false;
        }
        pages.redirectTelling(ctx, page.get(), why.get());
        return true;
    }

    private static Optional<String> whyTooLate(Throwable failure, Words words) {
        return switch (failure) {
            case ConcurrentChangeException lost -> Optional.of(words.text("request.lost-race"));
            case Refused refused
            when Problem.statusOf(refused.reason()) == HttpStatus.CONFLICT -> Optional.of(words.text(refused.reason()));
            default -> Optional.empty();
        };
    }

    /** The page on which the button is that was pressed, as the browser names it. */
    static Optional<String> on(Context ctx) {
        var named = ctx.header("Referer");
        if (named == null) {
            return Optional.empty();
        }
        try {
            var page = new URI(named);
            var query = page.getRawQuery();
            return Optional.ofNullable(page.getRawPath())
                    .map(path -> LocalPath.of(query == null ? path : path + "?" + query));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
