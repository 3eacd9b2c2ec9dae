package org.knotenpunkt.domain.offer.count;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Under which circumstances something is entered.
 *
 * @param today the day of the entry
 * @param closing of the town
 * @param usual how many usually come
 * @param publicHoliday whether the session was on a public holiday
 * @param schoolHoliday whether it was in school holidays, in which its offer does not take place
 * @param approval of what the centre of the session counted in its month; null if nobody has approved it
 */
public record Circumstances(
        LocalDate today,
        Closing closing,
        Usual usual,
        boolean publicHoliday,
        boolean schoolHoliday,
        @Nullable MonthApproval approval) {
    /** Those of a session outside of school holidays, in a month that nobody has approved. */
    public Circumstances(LocalDate today, Closing closing, Usual usual, boolean publicHoliday) {
        this(today, closing, usual, publicHoliday, false, null);
    }
}
