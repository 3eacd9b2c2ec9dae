package org.knotenpunkt.domain.offer.count;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Until when the counts of a month can be entered without a reason.
 *
 * @param day of the next month, 1 to 28; it is still open itself
 */
public record Closing(int day) {
    public static final int LAST = 28;
    /** What applies where a town has set nothing. */
    public static final Closing USUAL = new Closing(15);

    public Closing {
        if (day < 1 || day > LAST) {
            throw new IllegalArgumentException("No day of every month: " + day);
        }
    }

    /** The last day on which the month is open. */
    public LocalDate lastDay(YearMonth month) {
        return month.plusMonths(1).atDay(day);
    }

    public boolean isClosed(YearMonth month, LocalDate today) {
        return today.isAfter(lastDay(month));
    }
}
