package org.knotenpunkt.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A sentence that the next page shows once: that something was done. */
final class Flash {
    private static final String COOKIE = "knotenpunkt-flash";
    private static final int SECONDS = 60;

    private Flash() {}

    static void put(Context ctx, String sentence, boolean secure) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(sentence.getBytes(UTF_8));
        ctx.cookie(new Cookie(COOKIE, value, "/", SECONDS, secure, true, null, SameSite.LAX));
    }

    static @Nullable String take(Context ctx) {
        var value = ctx.cookie(COOKIE);
        if (value == null) {
            return null;
        }
        ctx.removeCookie(COOKIE, "/");
        try {
            return new String(Base64.getUrlDecoder().decode(value), UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
