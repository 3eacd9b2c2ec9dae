package org.knotenpunkt.domain.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.knotenpunkt.domain.shared.Sha256;

/**
 * What a program shows instead of signing in: {@code kp_}, 256 random bits in 43 characters of Base64 for URLs, {@code _}, and the
 * CRC-32 of all before it in 8 hexadecimal digits. So a tool that looks for secrets left lying about finds it, and a mistyped one is
 * known without asking anybody. It is shown to its owner once; the server keeps the {@link #hash()}.
 */
public record PersonalTokenSecret(String value) {
    private static final String PREFIX = "kp_";
    private static final int CHECKED = 46;
    private static final Pattern FORM = Pattern.compile("kp_[A-Za-z0-9_-]{43}_[0-9a-f]{8}");

    public PersonalTokenSecret {
        if (!isPersonalTokenSecret(value)) {
            throw new IllegalArgumentException("Not a personal access token");
        }
    }

    /**
     * The secret of these random characters.
     *
     * @param random 43 characters of Base64 for URLs
     */
    public static PersonalTokenSecret of(String random) {
        return new PersonalTokenSecret("%s%s_%s".formatted(PREFIX, random, checksum(PREFIX + random)));
    }

    public static boolean isPersonalTokenSecret(String text) {
        return FORM.matcher(text).matches() && text.endsWith(checksum(text.substring(0, CHECKED)));
    }

    private static String checksum(String text) {
        var crc = new CRC32();
        crc.update(text.getBytes(US_ASCII));
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }

    /** The SHA-256 by which the token is found, in 64 hexadecimal digits. */
    public String hash() {
        return Sha256.hexOf(value);
    }

    @Override
    public String toString() {
        return "PersonalTokenSecret[***]";
    }
}
