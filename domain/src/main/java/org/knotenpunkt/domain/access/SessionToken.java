package org.knotenpunkt.domain.access;

import java.util.regex.Pattern;
import org.knotenpunkt.domain.shared.Sha256;

/**
 * What a browser or a program shows to prove that it has signed in: 256 random bits, in 43 characters of Base64 for URLs.
 * Only its owner has it; the server keeps the {@link #session()} that follows from it.
 */
public record SessionToken(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

    public SessionToken {
        if (!isSessionToken(value)) {
            throw new IllegalArgumentException("Not a session token");
        }
    }

    public static boolean isSessionToken(String text) {
        return FORM.matcher(text).matches();
    }

    /** The session to which the token belongs. */
    public SessionId session() {
        return new SessionId(Sha256.hexOf(value));
    }

    @Override
    public String toString() {
        return "SessionToken[***]";
    }
}
