package org.knotenpunkt.web.organisation.pages.facts;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.web.shared.text.Words;

/** How editions of registers are named beside what comes from them. */
public final class SourceWords {
    private SourceWords() {}

    /** Without the licence. */
    public static String name(Edition edition, Words words) {
        return words.text(
                "pages.source",
                "title",
                edition.title(),
                "publisher",
                edition.publisher(),
                "edition",
                edition.schoolYear() == null
                        ? words.show(edition.on())
                        : edition.schoolYear().toString());
    }

    /** Who says something that stands in no register; null of what does, as its edition is named on the page. */
    static @Nullable String byHand(Optional<Source> source, Words words) {
        return source.filter(said -> !Register.says(said))
                .map(said -> words.text("pages.said-by", "source", said))
                .orElse(null);
    }

    /** Where the licence can be read. */
    public static Optional<String> licenceText(Edition edition) {
        return Register.valueOf(edition.register()).licenceText();
    }

    /** What may be done with it; the name of the licence where it has one. */
    public static String licence(Edition edition, Words words) {
        return licence(edition.register(), edition.licence(), words);
    }

    /** The same, of what is taken over now. */
    public static String licence(Register register, Words words) {
        return licence(register.name(), register.licence(), words);
    }

    private static String licence(String register, String name, Words words) {
        var key = "pages.licence." + register;
        return words.has(key) ? words.text(key) : name;
    }

    /** The editions, with those of the school years from which social indices are shown in place of the newest one. */
    public static List<Edition> shown(List<Edition> editions, List<SchoolYear> indexYears) {
        return editions.stream()
                .flatMap(edition -> edition.forYears(indexYears).stream())
                .toList();
    }

    /** All of them on one line, for a file. */
    static String line(List<Edition> editions, Words words) {
        return editions.stream()
                .map(edition -> "%s (%s)"
                        .formatted(name(edition, words), licenceText(edition).orElseGet(() -> licence(edition, words))))
                .collect(joining("; "));
    }
}
