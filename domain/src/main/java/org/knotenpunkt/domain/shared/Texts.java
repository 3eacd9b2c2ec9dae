package org.knotenpunkt.domain.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one way in which texts become part of the model: stripped, neither empty nor too long. */
public final class Texts {
    private Texts() {}

    /**
     * The text without white space around it.
     *
     * @throws IllegalArgumentException if nothing is left of it, or more than the longest allowed
     */
    public static String checked(String name, String text, int maxLength) {
        var stripped = text.strip();
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
                .filter(given -> !given.isBlank())
                .map(given -> checked(name, given, maxLength))
                .orElse(null);
    }
}
