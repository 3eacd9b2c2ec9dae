package org.knotenpunkt.web.shared.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** What the next page shows, once, however often it is loaded again. It travels in a cookie that no script can read. */
enum Flash {
    /** A sentence: that something was done. */
    DONE("knotenpunkt-flash"),
    /** A password or a token that has just been made. */
    SECRET("knotenpunkt-once");

    private static final int SECONDS = 60;

    private final String cookie;

    Flash(String cookie) {
        this.cookie = cookie;
    }

    /** Hands a text to the page at the path, or to whichever page below it comes first. */
    void put(Context ctx, String path, String text, boolean secure) {
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
        ctx.cookie(new Cookie(cookie, value, path, SECONDS, secure, true, null, SameSite.LAX));
    }

    /** The text that was handed to the page at the path, if any. */
    @Nullable
    String take(Context ctx, String path) {
        var value = ctx.cookie(cookie);
        if (value == null) {
            return null;
        }
        ctx.removeCookie(cookie, path);
        try {
            return new String(Base64.getUrlDecoder().decode(value), UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
