package org.knotenpunkt.web.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import jakarta.inject.Inject;
import java.util.Optional;
import org.knotenpunkt.domain.access.PersonalTokenSecret;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.access.SessionToken;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.answer.Refused;

/**
 * Where the token of a session travels: in a cookie of the browser that no script can read and that goes when the browser is
 * closed, or in the header of a program. With TLS its name makes browsers refuse it from any other host or path.
 */
public final class SessionCookie {
    private static final String NAME = "knotenpunkt";
    private static final String BEARER = "Bearer ";
    private static final int UNTIL_CLOSED = -1;

    private final boolean secure;

    @Inject
    public SessionCookie(WebSettings settings) {
        secure = settings.isSecure();
    }

    /** The token that the request shows, if it shows one. */
    public Optional<SessionToken> token(Context ctx) {
        return bearer(ctx)
                .or(() -> Optional.ofNullable(ctx.cookie(name())))
                .filter(SessionToken::isSessionToken)
                .map(SessionToken::new);
    }

    /** The session in which the request of somebody who is known comes; without one, a personal access token is shown. */
    SessionId session(Context ctx) {
        return token(ctx).map(SessionToken::session).orElseThrow(() -> new Refused(new Denial.NotByToken()));
    }

    /** The personal access token that a program shows, if it shows one. */
    Optional<PersonalTokenSecret> personalToken(Context ctx) {
        return bearer(ctx).filter(PersonalTokenSecret::isPersonalTokenSecret).map(PersonalTokenSecret::new);
    }

    private static Optional<String> bearer(Context ctx) {
        return Optional.ofNullable(ctx.header("Authorization"))
                .map(header -> header.startsWith(BEARER) ? header.substring(BEARER.length()) : "");
    }

    void put(Context ctx, SessionToken token) {
        ctx.cookie(new Cookie(name(), token.value(), "/", UNTIL_CLOSED, secure, true, null, SameSite.LAX));
    }

    void remove(Context ctx) {
        ctx.cookie(new Cookie(name(), "", "/", 0, secure, true, null, SameSite.LAX));
    }

    private String name() {
        return secure ? "__Host-" + NAME : NAME;
    }
}
