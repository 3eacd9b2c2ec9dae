package org.knotenpunkt.domain.organisation.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.SchoolYear;

/**
 * Which bringing-out of a register it is.
 *
 * @param day the day as of which it speaks; what is new in it holds from this day on
 * @param schoolYear the school year for which it speaks; null if it speaks as of a day
 */
public record Edition(LocalDate day, @Nullable SchoolYear schoolYear) {
    public static Edition asOf(LocalDate day) {
        return new Edition(day, null);
    }

    public static Edition of(SchoolYear schoolYear) {
        return new Edition(schoolYear.firstDay(), schoolYear);
    }
}
