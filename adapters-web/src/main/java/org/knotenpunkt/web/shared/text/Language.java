package org.knotenpunkt.web.shared.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages, the first one where nobody chose. */
public enum Language {
    GERMAN(Locale.GERMANY, "Deutsch"),
    ENGLISH(Locale.UK, "English");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** What its speakers call it. */
    public String ownName() {
        return ownName;
    }

    /** {@code de} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public static Optional<Language> ofTag(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /**
     * The language in which people write something, whatever the country.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static Locale writtenIn(String tag) {
        return ofTag(tag)
                .map(language -> Locale.forLanguageTag(language.tag()))
                .orElseThrow(() -> new IllegalArgumentException("Nobody writes in " + tag));
    }

    /** The best of the languages that a browser accepts. */
    public static Language accepted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return GERMAN;
        }
        try {
            var tags = Arrays.stream(values()).map(Language::tag).toList();
            return ofTag(Locale.lookupTag(LanguageRange.parse(acceptLanguage), tags))
                    .orElse(GERMAN);
        } catch (IllegalArgumentException e) {
            return GERMAN;
        }
    }

    public static List<Language> all() {
        return List.of(values());
    }
}
