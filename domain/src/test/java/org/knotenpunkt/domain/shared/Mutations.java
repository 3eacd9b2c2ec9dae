package org.knotenpunkt.domain.shared;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Texts that nobody would write: good ones with pieces taken out, doubled, moved or put in. The same seed gives the same texts; each
 * series begins with the good ones.
 */
public record Mutations(long seed) {
    private static final int IN_A_SERIES = 500;
    private static final int LONGEST_PIECE = 6;

    /** What has broken parsers before. */
    private static final List<String> ODD = List.of(
            "\0",
            "\"",
            "\"\"",
            "'",
            ";",
            ",",
            "\t",
            "\n",
            "\r",
            "\r\n",
            "\ufeff",
            "\u00a0",
            "\u2028",
            "%",
            "%00",
            "\\",
            "/",
            "//",
            "..",
            "{",
            "}",
            "[",
            "]",
            "null",
            "=",
            "sep=;",
            "ı",
            "İ",
            "ß",
            "é",
            "٣",
            "\ud800",
            "\udc00",
            "😀",
            "9999999999999999999",
            "-1",
            "0",
            "+",
            "-",
            ".",
            "_",
            ":",
            "*",
            " ",
            "1e400",
            "NaN");

    /** The seeds of a test, for {@code @MethodSource}. */
    public static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    /** The good texts, and what becomes of them. */
    public Stream<String> of(String... good) {
        var random = new Random(seed);
        return Stream.concat(
                Stream.of(good),
                Stream.generate(() -> mutated(good[random.nextInt(good.length)], random))
                        .limit(IN_A_SERIES));
    }

    private static String mutated(String good, Random random) {
        var text = new StringBuilder(good);
        for (int more = random.nextInt(4); more >= 0; more--) {
            mutate(text, random);
        }
        return text.toString();
    }

    private static void mutate(StringBuilder text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(LONGEST_PIECE));
        var piece = text.substring(from, to);
        switch (random.nextInt(6)) {
            case 0 -> text.delete(from, to);
            case 1 -> text.insert(from, piece);
            case 2 -> text.delete(from, to).insert(random.nextInt(text.length() + 1), piece);
            case 3 -> text.insert(from, (char) random.nextInt(0x250));
            case 4 -> text.replace(from, to, odd(random));
            default -> text.insert(from, odd(random));
        }
    }

    private static String odd(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
