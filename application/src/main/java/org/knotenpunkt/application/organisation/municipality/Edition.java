package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
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
        String licence) {}
