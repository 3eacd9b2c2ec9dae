package org.knotenpunkt.domain.access.audit;

import java.util.HexFormat;
import org.knotenpunkt.domain.shared.Sha256;

/** A SHA-256 in 64 hexadecimal digits, in lower case. */
public record AuditHash(String value) {
    /** What stands before the first entry of a chain: 64 zeros. */
    public static final AuditHash GENESIS = new AuditHash("0".repeat(64));

    public AuditHash {
        if (!Sha256.isHex(value)) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits: " + value);
        }
    }

    /** The hash of the text in UTF-8. */
    public static AuditHash of(String text) {
        return new AuditHash(Sha256.hexOf(text));
    }

    /** The hash of which these are the 32 bytes. */
    public static AuditHash ofBytes(byte[] bytes) {
        return new AuditHash(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
