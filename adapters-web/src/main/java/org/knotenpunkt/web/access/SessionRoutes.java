package org.knotenpunkt.web.access;

import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;
import org.knotenpunkt.application.access.ChangePassword;
import org.knotenpunkt.application.access.FindAccount;
import org.knotenpunkt.application.access.ListSessions;
import org.knotenpunkt.application.access.RevokeSession;
import org.knotenpunkt.application.access.SignIn;
import org.knotenpunkt.application.access.SignOut;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.PageJson;
import org.knotenpunkt.web.shared.answer.Problem;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** Signing in and one's own account, for programs. */
public final class SessionRoutes implements Routes {
    private static final String SESSIONS = "/api/v1/sessions";
    private static final String ME = "/api/v1/me";
    private static final int MAX_TYPED = 1000;

    private final SessionCookie cookie;
    private final SignIn signIn;
    private final SignOut signOut;
    private final FindAccount accounts;
    private final ListSessions sessions;
    private final RevokeSession revoking;
    private final ChangePassword passwords;

    @Inject
    public SessionRoutes(
            SessionCookie cookie,
            SignIn signIn,
            SignOut signOut,
            FindAccount accounts,
            ListSessions sessions,
            RevokeSession revoking,
            ChangePassword passwords) {
        this.cookie = cookie;
        this.signIn = signIn;
        this.signOut = signOut;
        this.accounts = accounts;
        this.sessions = sessions;
        this.revoking = revoking;
        this.passwords = passwords;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.post(SESSIONS, Access.open(), this::signIn);
        routes.delete(SESSIONS + "/current", Access.open(), this::signOut);
        routes.get(ME, Access.signedIn(), this::me);
        routes.put(ME + "/password", Access.signedIn(), this::changePassword);
        routes.get(ME + "/sessions", Access.signedIn(), this::list);
        routes.delete(ME + "/sessions/{id}", Access.signedIn(), this::revoke);
    }

    /** What a program shows to sign in. */
    private record Shown(String signInName, String password) {
        static Supplier<Shown> read(Body body) {
            var signInName = body.text("signInName", MAX_TYPED);
            var password = body.exactText("password");
            return () -> new Shown(signInName.get(), password.get());
        }

        @Override
        public String toString() {
            return "Shown[***]";
        }
    }

    /** What it shows from then on, as a bearer token. */
    public record TokenJson(String token, Instant startedAt) {}

    /** The present password and the new one. */
    private record Passwords(Password present, Password chosen) {
        static Supplier<Passwords> read(Body body) {
            var present = body.exactText("present");
            var chosen = body.exactText("chosen");
            return () -> new Passwords(new Password(present.get()), new Password(chosen.get()));
        }
    }

    private void signIn(Context ctx) {
        var shown = Body.read(ctx, Shown::read);
        if (!SignInName.isSignInName(shown.signInName()) || shown.password().length() > MAX_TYPED) {
            throw new Refused(new AccessError.SignInFailed());
        }
        var signedIn = orRefuse(signIn.signIn(
                new SignInName(shown.signInName()),
                new Password(shown.password()),
                Exchange.of(ctx).address()));
        Answers.created(
                ctx,
                SESSIONS + "/current",
                new TokenJson(signedIn.token().value(), signedIn.session().startedAt()));
    }

    private void signOut(Context ctx) {
        cookie.token(ctx).ifPresent(signOut::signOut);
        Answers.noContent(ctx);
    }

    private void me(Context ctx) {
        var actor = Requests.actor(ctx);
        var account = orRefuse(accounts.find(actor, new AccountId(actor.account())));
        Answers.json(ctx, account.version(), AccountJson.from(account));
    }

    private void changePassword(Context ctx) {
        var given = Body.read(ctx, Passwords::read);
        switch (passwords.change(Requests.actor(ctx), cookie.session(ctx), given.present(), given.chosen())) {
            case Result.Success<Account, AccessError> changed -> Answers.noContent(ctx);
            case Result.Refusal<Account, AccessError>(AccessError.PasswordUnfit unfit) ->
                Problem.of(unfit, unfit.faults(), "chosen", Requests.words(ctx)).write(ctx);
            case Result.Refusal<Account, AccessError>(var reason) -> throw new Refused(reason);
        }
    }

    private void list(Context ctx) {
        var here = cookie.session(ctx);
        var own = orRefuse(sessions.list(Requests.actor(ctx)));
        ctx.json(new PageJson<>(
                own.stream().map(session -> SessionJson.from(session, here)).toList(), null));
    }

    private void revoke(Context ctx) {
        orRefuse(revoking.revoke(Requests.actor(ctx), Requests.id(ctx, "id", SessionId::new)));
        Answers.noContent(ctx);
    }
}
