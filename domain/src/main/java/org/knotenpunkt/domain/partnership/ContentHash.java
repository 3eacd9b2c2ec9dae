package org.knotenpunkt.domain.partnership;

import org.knotenpunkt.domain.shared.Sha256;

/**
 * The fingerprint of a content: the SHA-256 of its canonical form (RFC 8785). Whoever approves a version approves exactly this.
 *
 * @param hex 64 hexadecimal digits, in lower case
 */
public record ContentHash(String hex) {
    /** @throws IllegalArgumentException if it has another form */
    public ContentHash {
        if (!Sha256.isHex(hex)) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits in lower case");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
