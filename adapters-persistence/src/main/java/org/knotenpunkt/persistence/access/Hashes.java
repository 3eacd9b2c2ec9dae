package org.knotenpunkt.persistence.access;

import java.util.HexFormat;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.access.SignInName;
import org.knotenpunkt.domain.shared.Sha256;

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
        return Sha256.of(name.value());
    }
}
