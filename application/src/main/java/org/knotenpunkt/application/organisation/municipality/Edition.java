package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * An edition of a public register from which what is shown was imported, to be named beside it.
 *
 * @param register the code of the register, such as {@code SCHOOLS}
 * @param on the day of which the edition speaks
 * @param schoolYear the school year of which it speaks, or null where it speaks of the day alone
 */
public record Edition(
        String register,
        LocalDate on,
        @Nullable SchoolYear schoolYear,
        String title,
        String publisher,
        String licence) {
    /** The editions of the same register for each of the school years; this one where it is for none, or no year is named. */
    public List<Edition> forYears(Collection<SchoolYear> years) {
        return schoolYear == null || years.isEmpty()
                ? List.of(this)
                : years.stream()
                        .map(year -> new Edition(register, year.firstDay(), year, title, publisher, licence))
                        .toList();
    }
}
