package org.knotenpunkt.domain.needs;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What those who answered can read about it, in plain words.
 *
 * @param address under which anybody can read it
 * @param texts by language; in German at least
 * @param published since when
 */
public record PlayedBack(UUID address, Map<LanguageTag, String> texts, LocalDate published) {
    public static final int MAX_LENGTH = 5000;

    public PlayedBack {
        var checked = new TreeMap<LanguageTag, String>();
        texts.forEach((language, text) -> checked.put(language, Texts.checked("result", text, MAX_LENGTH)));
        if (!checked.containsKey(LanguageTag.GERMAN)) {
            throw new IllegalArgumentException("A result is told in German, too");
        }
        texts = Collections.unmodifiableSortedMap((SortedMap<LanguageTag, String>) checked);
    }
}
