package org.knotenpunkt.domain.offer.count;

import java.time.LocalDate;

/**
 * Under which circumstances something is entered.
 *
 * @param today the day of the entry
 * @param closing of the town
 * @param usual how many usually come
 * @param publicHoliday whether the session was on a public holiday
 * @param schoolHoliday whether it was in school holidays, in which its offer does not take place
 */
public record Circumstances(
        LocalDate today, Closing closing, Usual usual, boolean publicHoliday, boolean schoolHoliday) {
    /** Those of a session outside of school holidays. */
    public Circumstances(LocalDate today, Closing closing, Usual usual, boolean publicHoliday) {
        this(today, closing, usual, publicHoliday, false);
    }
}
