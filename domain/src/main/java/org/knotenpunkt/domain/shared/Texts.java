package org.knotenpunkt.domain.shared;

import java.text.Normalizer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which texts become part of the model, what is searched for and what is read from files included: stripped, neither
 * empty nor too long; names on one line. Letters with marks are composed (Unicode's form NFC), as most keyboards write them: an ä that a
 * file system has taken apart into an a and two dots is the same as any other.
 */
public final class Texts {
    private Texts() {}

    /**
     * The text without white space around it.
     *
     * @throws IllegalArgumentException if nothing is left of it, or more than the longest allowed
     */
    public static String checked(String name, String text, int maxLength) {
        var stripped = stripped(text);
        if (stripped.isEmpty() || stripped.length() > maxLength) {
            throw new IllegalArgumentException(
                    "The %s has %d characters; 1 to %d are allowed".formatted(name, stripped.length(), maxLength));
        }
        return stripped;
    }

    /**
     * The text without white space around it, or null if nothing is left of it.
     *
     * @throws IllegalArgumentException if more is left than the longest allowed
     */
    public static @Nullable String optional(String name, @Nullable String text, int maxLength) {
        return Optional.ofNullable(text)
                .filter(given -> !stripped(given).isEmpty())
                .map(given -> checked(name, given, maxLength))
                .orElse(null);
    }

    /**
     * What something is called: the text {@linkplain #onOneLine on one line}, so that names that look the same are the same.
     *
     * @throws IllegalArgumentException if nothing is left of it, or more than the longest allowed
     */
    public static String called(String name, String text, int maxLength) {
        return checked(name, onOneLine(text), maxLength);
    }

    /**
     * What something is called, or null if nothing is left of it.
     *
     * @throws IllegalArgumentException if more is left than the longest allowed
     */
    public static @Nullable String optionallyCalled(String name, @Nullable String text, int maxLength) {
        return optional(name, text == null ? null : onOneLine(text), maxLength);
    }

    /** The text, composed, with one blank in place of all white space, whichever and however much, and none around it. */
    public static String onOneLine(String text) {
        var line = new StringBuilder(text.length());
        for (var sign : stripped(text).toCharArray()) {
            if (!isWhiteSpace(sign)) {
                line.append(sign);
            } else if (line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return line.toString();
    }

    /** The text, composed, without white space around it, such as does not break a line included. */
    public static String stripped(String given) {
        var text = Normalizer.normalize(given, Normalizer.Form.NFC);
        int from = 0;
        int to = text.length();
        while (from < to && isWhiteSpace(text.charAt(from))) {
            from++;
        }
        while (from < to && isWhiteSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isWhiteSpace(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || sign == '\u0085';
    }
}
