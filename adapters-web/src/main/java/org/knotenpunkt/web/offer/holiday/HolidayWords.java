package org.knotenpunkt.web.offer.holiday;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.web.shared.text.Words;

/** What school holidays are called: in the language of the page where there is a word for them, or else as the state calls them. */
public record HolidayWords(Words words) {
    private static final String KEY = "holiday.name.";

    public String name(String inGerman) {
        return isKnown(inGerman) ? words.text(KEY + inGerman) : inGerman;
    }

    /** The language in which that is, for pages; null if it is that of the page. */
    public @Nullable String language(String inGerman) {
        return isKnown(inGerman) ? null : "de";
    }

    private boolean isKnown(String inGerman) {
        return words.has(KEY + inGerman);
    }
}
