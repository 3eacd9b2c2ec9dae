package org.knotenpunkt.domain.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 of texts and bytes. */
public final class Sha256 {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Sha256() {}

    /** Whether the text has the form of one: 64 hexadecimal digits, in lower case. */
    public static boolean isHex(String text) {
        return HEX.matcher(text).matches();
    }

    /** The 32 bytes for the text in UTF-8. */
    public static byte[] of(String text) {
        return of(text.getBytes(UTF_8));
    }

    private static byte[] of(byte[] bytes) {
        return begun().digest(bytes);
    }

    /** One to which bytes are added. */
    public static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The same in 64 hexadecimal digits, in lower case. */
    public static String hexOf(String text) {
        return HexFormat.of().formatHex(of(text));
    }

    /** Those for the bytes. */
    public static String hexOf(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes));
    }
}
