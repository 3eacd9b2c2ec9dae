package org.knotenpunkt.web.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.access.IdentifySession;
import org.knotenpunkt.application.access.IdentifyToken;
import org.knotenpunkt.application.access.Identity;
import org.knotenpunkt.domain.access.SessionToken;
import org.knotenpunkt.web.shared.Town;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.Visitors;

/** Visitors as their sessions and tokens tell who they are. */
public final class SessionVisitors implements Visitors {
    private static final String HMAC = "HmacSHA256";

    private final SessionCookie cookie;
    private final IdentifySession sessions;
    private final IdentifyToken tokens;

    @Inject
    public SessionVisitors(SessionCookie cookie, IdentifySession sessions, IdentifyToken tokens) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.tokens = tokens;
    }

    @Override
    public Visitor visitor(Context ctx) {
        return cookie.personalToken(ctx)
                .map(secret -> tokens.identify(secret).map(identity -> of(null, identity)))
                .orElseGet(() -> cookie.token(ctx)
                        .flatMap(token -> sessions.identify(token).map(identity -> visitor(token, identity))))
                .orElse(Visitor.STRANGER);
    }

    /** Who visits in a session. */
    static Visitor visitor(SessionToken token, Identity identity) {
        return of(formToken(token), identity);
    }

    private static Visitor of(@Nullable String formToken, Identity identity) {
        return new Visitor(identity.actor(), identity.displayName(), formToken, towns(identity));
    }

    private static List<Town> towns(Identity identity) {
        var visible = identity.actor().municipalities();
        return identity.towns().entrySet().stream()
                .filter(town -> visible.contains(town.getKey()))
                .map(town -> new Town(town.getKey(), town.getValue()))
                .sorted(Comparator.comparing(Town::name))
                .toList();
    }

    /** What follows from the token, and from which the token does not follow: a page may show it. */
    static String formToken(SessionToken token) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(token.value().getBytes(US_ASCII), HMAC));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal("form".getBytes(US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }
}
