package org.knotenpunkt.web.organisation.municipality;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.shared.SchoolYear;

/** An edition of a public register, to be named beside what comes from it. */
public record EditionJson(
        String register, LocalDate on, @Nullable String schoolYear, String title, String publisher, String licence) {
    public static List<EditionJson> from(List<Edition> editions) {
        return editions.stream()
                .map(edition -> new EditionJson(
                        edition.register(),
                        edition.on(),
                        year(edition.schoolYear()),
                        edition.title(),
                        edition.publisher(),
                        edition.licence()))
                .toList();
    }

    private static @Nullable String year(@Nullable SchoolYear year) {
        return year == null ? null : year.toString();
    }
}
