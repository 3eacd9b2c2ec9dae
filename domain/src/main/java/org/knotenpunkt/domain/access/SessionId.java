package org.knotenpunkt.domain.access;

import org.knotenpunkt.domain.shared.Sha256;

/** The id of a session: the SHA-256 of its token, in 64 hexadecimal digits. Nobody can sign in with it. */
public record SessionId(String value) {
    public SessionId {
        if (!isSessionId(value)) {
            throw new IllegalArgumentException("Not the id of a session: " + value);
        }
    }

    public static boolean isSessionId(String text) {
        return Sha256.isHex(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
