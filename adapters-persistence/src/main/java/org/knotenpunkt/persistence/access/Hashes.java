package org.knotenpunkt.persistence.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.access.SignInName;

/** SHA-256 as bytes, as tables keep them. */
final class Hashes {
    private Hashes() {}

    static byte[] bytes(SessionId id) {
        return HexFormat.of().parseHex(id.value());
    }

    static SessionId sessionId(byte[] bytes) {
        return new SessionId(HexFormat.of().formatHex(bytes));
    }

    static byte[] of(SignInName name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.value().getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
