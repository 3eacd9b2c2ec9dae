package org.knotenpunkt.web.access;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.knotenpunkt.application.access.IdentifySession;
import org.knotenpunkt.application.access.Identity;
import org.knotenpunkt.application.access.SignIn;
import org.knotenpunkt.application.access.SignIn.SignedIn;
import org.knotenpunkt.application.access.SignOut;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Retry;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.LocalPath;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.KeptForm;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages through which one comes and goes. */
public final class SignInPages implements Routes {
    private static final String PATH = "/sign-in";
    private static final String LABELS = "access.sign-in";
    private static final String TEMPLATE = "access/signin.jte";

    /** Longer than any password that may be chosen, shorter than what would be a burden to hash. */
    private static final int MAX_TYPED = 1000;

    private final Pages pages;
    private final SessionCookie cookie;
    private final SignIn signIn;
    private final SignOut signOut;
    private final IdentifySession sessions;
    private final InstantSource clock;

    @Inject
    public SignInPages(
            Pages pages,
            SessionCookie cookie,
            SignIn signIn,
            SignOut signOut,
            IdentifySession sessions,
            InstantSource clock) {
        this.pages = pages;
        this.cookie = cookie;
        this.signIn = signIn;
        this.signOut = signOut;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, Access.open(), this::show);
        routes.post(PATH, Access.entrance(), this::signIn);
        routes.upload("/session-ended", Access.entrance(), this::keep);
        routes.post("/sign-out", Access.open(), this::signOut);
    }

    private void show(Context ctx) {
        var next = LocalPath.of(ctx.queryParam("next"));
        if (Exchange.of(ctx).visitor().isSignedIn()) {
            pages.redirect(ctx, next);
        } else {
            pages.render(ctx, TEMPLATE, new SignInView(Form.blank(ctx, LABELS), next, Optional.empty()));
        }
    }

    /** Somebody has typed something for which the session no longer counts: it waits on the page until they have signed in. */
    private void keep(Context ctx) {
        var next = LocalPath.of(ctx.queryParam("next"));
        ctx.status(HttpStatus.UNAUTHORIZED);
        pages.render(ctx, TEMPLATE, new SignInView(Form.blank(ctx, LABELS), next, KeptForm.of(ctx, next)));
    }

    private void signIn(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var name = form.text("name", MAX_TYPED);
        var password = Optional.ofNullable(ctx.formParam("password"))
                .filter(typed -> typed.length() <= MAX_TYPED)
                .orElse("");
        var next = LocalPath.of(form.value("next"));
        var kept = KeptForm.carried(ctx, next);
        if (!form.hasErrors()) {
            switch (attempt(ctx, name.get(), new Password(password))) {
                case Result.Success<SignedIn, AccessError>(var signedIn) -> {
                    welcome(ctx, signedIn, next, kept);
                    return;
                }
                case Result.Refusal<SignedIn, AccessError>(var reason) -> {
                    form.refuse(reason);
                    pages.renderInvalid(ctx, TEMPLATE, new SignInView(form, next, kept));
                    tellWhen(ctx, reason);
                    return;
                }
            }
        }
        pages.renderInvalid(ctx, TEMPLATE, new SignInView(form, next, kept));
    }

    private void tellWhen(Context ctx, AccessError reason) {
        if (reason instanceof Retry later) {
            ctx.status(HttpStatus.TOO_MANY_REQUESTS);
            Answers.retryAfter(ctx, Duration.between(clock.instant(), later.until()));
        }
    }

    /** What is no sign-in name at all belongs to no account. */
    private Result<SignedIn, AccessError> attempt(Context ctx, String name, Password password) {
        return SignInName.isSignInName(name)
                ? signIn.signIn(new SignInName(name), password, Exchange.of(ctx).address())
                : Result.refusal(new AccessError.SignInFailed());
    }

    private void welcome(Context ctx, SignedIn signedIn, String next, Optional<KeptForm> kept) {
        cookie.token(ctx).ifPresent(signOut::signOut);
        cookie.put(ctx, signedIn.token());
        var identity = sessions.identify(signedIn.token());
        if (kept.isPresent()) {
            identity.ifPresent(known -> Exchange.of(ctx).welcome(SessionVisitors.visitor(signedIn.token(), known)));
            pages.render(ctx, KeptForm.TEMPLATE, kept.get());
        } else {
            var hasToChoose = identity.filter(Identity::passwordTemporary).isPresent();
            pages.redirect(ctx, hasToChoose ? OwnAccountPages.PATH : next);
        }
    }

    private void signOut(Context ctx) {
        cookie.token(ctx).ifPresent(signOut::signOut);
        cookie.remove(ctx);
        pages.redirect(ctx, PATH, "access.signed-out");
    }
}
