package org.knotenpunkt.domain.offer.count;

import java.time.LocalDate;

/**
 * Under which circumstances something is entered.
 *
 * @param today the day of the entry
 * @param closing of the town
 * @param usual how many usually come
 * @param publicHoliday whether the session was on a public holiday
 */
public record Circumstances(LocalDate today, Closing closing, Usual usual, boolean publicHoliday) {}
