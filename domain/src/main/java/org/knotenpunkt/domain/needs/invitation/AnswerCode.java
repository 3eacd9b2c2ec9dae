package org.knotenpunkt.domain.needs.invitation;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.knotenpunkt.domain.shared.Sha256;

/**
 * What opens a questionnaire: 140 bits in 28 signs of Crockford's Base32, in which no letter looks like a digit. People type it as they
 * like, in small letters, with hyphens and blanks, with an O for a zero.
 */
public record AnswerCode(String value) {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 28;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[%s]{%d}".formatted(SIGNS, LENGTH));
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    /** @throws IllegalArgumentException if it is none, whichever was meant */
    public AnswerCode {
        value = BETWEEN.matcher(value)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a code for answers");
        }
    }

    /** The code of the first bits of so many bytes. */
    static AnswerCode ofBits(byte[] bytes) {
        var bits = new BigInteger(1, bytes);
        return new AnswerCode(IntStream.rangeClosed(1, LENGTH)
                .map(sign ->
                        bits.shiftRight(bytes.length * Byte.SIZE - 5 * sign).intValue() & 31)
                .mapToObj(sign -> String.valueOf(SIGNS.charAt(sign)))
                .collect(Collectors.joining()));
    }

    /** The SHA-256 by which it is found. */
    public byte[] hash() {
        return Sha256.of("answer-code:" + value);
    }

    /** In groups, as it is printed. */
    public String grouped() {
        return value.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }

    /** Whoever reads a log does not answer. */
    @Override
    public String toString() {
        return "AnswerCode[***]";
    }
}
