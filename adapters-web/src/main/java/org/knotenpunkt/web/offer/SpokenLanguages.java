package org.knotenpunkt.web.offer;

import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/** The languages that people speak in family centres, and in which offers can say something: more than the pages around the programme speak. */
final class SpokenLanguages {
    /** Those that the pages do not speak, in the order of what they call themselves. */
    static final List<LanguageTag> BEYOND_PAGES = Stream.of(
                    "bs", "es", "fr", "hr", "it", "hu", "pt", "so", "vi", "el", "mk", "sr", "ti", "fa", "ps", "ckb",
                    "zh")
            .map(LanguageTag::new)
            .toList();

    /** All of them, those of the pages first. */
    static final List<LanguageTag> ALL = Stream.concat(
                    ProgrammeWords.LANGUAGES.stream()
                            .filter(language -> language.base().isEmpty()),
                    BEYOND_PAGES.stream())
            .toList();

    private SpokenLanguages() {}
}
