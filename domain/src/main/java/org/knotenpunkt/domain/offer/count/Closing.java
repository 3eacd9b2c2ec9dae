package org.knotenpunkt.domain.offer.count;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Until when the counts of a month can be entered without a reason. What is closed stays closed: another day holds for the months that are open
 * when it is set, and for all that follow.
 *
 * @param day of the next month, 1 to 28; it is still open itself
 * @param before what holds for the months that were closed when the day was set; null where it was the first
 */
public record Closing(int day, @Nullable Before before) {
    public static final int LAST = 28;
    /** What applies where a town has set nothing. */
    public static final Closing USUAL = new Closing(15);

    /**
     * What was set before.
     *
     * @param lastMonth the last month for which it holds
     */
    public record Before(YearMonth lastMonth, Closing closing) {}

    public Closing {
        if (day < 1 || day > LAST) {
            throw new IllegalArgumentException("No day of every month: " + day);
        }
    }

    /** The same day for all months. */
    public Closing(int day) {
        this(day, null);
    }

    /** Another day, set today, for all months that are not closed yet. */
    public Closing changed(int other, LocalDate today) {
        if (other == day) {
            return this;
        }
        var closed = lastClosed(today);
        return new Closing(
                other, before != null && !closed.isAfter(before.lastMonth()) ? before : new Before(closed, this));
    }

    private YearMonth lastClosed(LocalDate today) {
        var month = YearMonth.from(today).minusMonths(1);
        while (!isClosed(month, today)) {
            month = month.minusMonths(1);
        }
        return month;
    }

    /** The last day on which the month is open. */
    public LocalDate lastDay(YearMonth month) {
        return before == null || month.isAfter(before.lastMonth())
                ? month.plusMonths(1).atDay(day)
                : before.closing().lastDay(month);
    }

    public boolean isClosed(YearMonth month, LocalDate today) {
        return today.isAfter(lastDay(month));
    }
}
