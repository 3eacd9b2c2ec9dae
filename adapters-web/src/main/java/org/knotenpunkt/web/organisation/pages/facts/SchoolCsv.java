package org.knotenpunkt.web.organisation.pages.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.school.SchoolRow;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.shared.text.Words;

/** Schools as lines of a file for spreadsheets. */
public final class SchoolCsv {
    private SchoolCsv() {}

    public static List<String> head(Words words) {
        return Stream.of(
                        "number",
                        "name",
                        "short",
                        "form",
                        "status",
                        "index",
                        "indexYear",
                        "startchancen",
                        "allDay",
                        "street",
                        "postalCode",
                        "place",
                        "town",
                        "ags",
                        "missingSince",
                        "startchancenMissingSince",
                        "firstDay",
                        "lastDay",
                        "earlierNames",
                        "laterNames",
                        "sources")
                .map(column -> words.text("schools.column." + column))
                .toList();
    }

    /** Each line names the sources, as lines are sorted and copied. */
    public static List<String> row(Cited<SchoolRow> cited, Words words) {
        var school = cited.answer();
        var address = school.address();
        return List.of(
                school.number().value(),
                school.name(),
                words.show(school.shortName()),
                SchoolCells.form(school, words),
                school.status() == null ? "" : SchoolCells.status(school.status(), words),
                index(school.socialIndex(), words),
                words.show(school.indexYear()),
                words.show(school.startchancen()),
                words.show(school.allDay()),
                address == null ? "" : words.show(address.street()),
                address == null ? "" : address.postalCode(),
                address == null ? "" : address.place(),
                school.town().name(),
                school.town().ags().value(),
                words.show(school.missingSince()),
                words.show(school.startchancenMissingSince()),
                words.show(school.otherDays().firstDay()),
                words.show(school.otherDays().lastDay()),
                String.join(", ", school.otherDays().earlierNames()),
                school.otherDays().laterNames().stream()
                        .map(later -> OtherDayWords.later(later, words))
                        .collect(Collectors.joining(", ")),
                SourceWords.line(SourceWords.shown(cited.editions(), indexYears(school)), words));
    }

    private static List<SchoolYear> indexYears(SchoolRow school) {
        return Optional.ofNullable(school.indexYear()).stream().toList();
    }

    /** The level; that a school is given none is said, that nothing is known is not. */
    public static String index(@Nullable SocialIndex index, Words words) {
        if (index == null) {
            return "";
        }
        return index.level() == null ? words.text("schools.index.without") : words.show(index.level());
    }
}
