package org.knotenpunkt.domain.partnership;

import java.util.regex.Pattern;

/**
 * The fingerprint of a content: the SHA-256 of its canonical form (RFC 8785). Whoever approves a version approves exactly this.
 *
 * @param hex 64 hexadecimal digits, in lower case
 */
public record ContentHash(String hex) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException if it has another form */
    public ContentHash {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("A SHA-256 has 64 hexadecimal digits in lower case");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
