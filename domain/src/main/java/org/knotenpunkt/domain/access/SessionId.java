package org.knotenpunkt.domain.access;

import java.util.regex.Pattern;

/** The id of a session: the SHA-256 of its token, in 64 hexadecimal digits. Nobody can sign in with it. */
public record SessionId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public SessionId {
        if (!isSessionId(value)) {
            throw new IllegalArgumentException("Not the id of a session: " + value);
        }
    }

    public static boolean isSessionId(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
