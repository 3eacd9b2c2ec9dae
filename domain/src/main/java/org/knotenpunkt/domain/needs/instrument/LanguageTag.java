package org.knotenpunkt.domain.needs.instrument;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** A language in which something is asked or answered, as BCP 47 writes it: {@code de}, {@code de-x-leicht}, {@code ar}. */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    public static final int MAX_LENGTH = 35;
    public static final LanguageTag GERMAN = new LanguageTag("de");
    public static final LanguageTag EASY_GERMAN = new LanguageTag("de-x-leicht");

    /** @throws IllegalArgumentException if the text is no tag of a language */
    public LanguageTag {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("No tag of a language: " + value);
        }
        try {
            value = new Locale.Builder().setLanguageTag(value).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("No tag of a language: " + value, e);
        }
        if (value.startsWith("und") || value.startsWith("x-")) {
            throw new IllegalArgumentException("No tag of a language: " + value);
        }
    }

    /** The language of which this is a kind, as German is of easy German; empty for one that is no kind of another. */
    public Optional<LanguageTag> base() {
        var end = value.indexOf('-');
        return end < 0 ? Optional.empty() : Optional.of(new LanguageTag(value.substring(0, end)));
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
