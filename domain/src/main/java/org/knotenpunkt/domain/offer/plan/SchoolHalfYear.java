package org.knotenpunkt.domain.offer.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;

/**
 * Half of a school year: August to January, or February to July; reports are about halves of calendar years. Written {@code 2026-1} and {@code 2026-2}, by the calendar year in which
 * the school year begins.
 */
public record SchoolHalfYear(SchoolYear year, boolean second) {
    private static final Pattern FORM = Pattern.compile("([12]\\d{3})-([12])");

    /** The one to which the day belongs. */
    public static SchoolHalfYear of(LocalDate day) {
        var year = SchoolYear.of(day);
        return new SchoolHalfYear(year, !day.isBefore(year.firstDay().plusMonths(6)));
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no half of a school year
     */
    public static SchoolHalfYear parse(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not half a school year: " + text);
        }
        return new SchoolHalfYear(
                new SchoolYear(Integer.parseInt(matcher.group(1))),
                matcher.group(2).equals("2"));
    }

    public LocalDate firstDay() {
        return second ? LocalDate.of(year.start() + 1, Month.FEBRUARY, 1) : year.firstDay();
    }

    public LocalDate lastDay() {
        return second ? year.lastDay() : LocalDate.of(year.start() + 1, Month.JANUARY, 31);
    }

    public Validity days() {
        return Validity.between(firstDay(), lastDay());
    }

    public SchoolHalfYear next() {
        return second ? new SchoolHalfYear(year.next(), false) : new SchoolHalfYear(year, true);
    }

    public SchoolHalfYear previous() {
        return second ? new SchoolHalfYear(year, false) : new SchoolHalfYear(year.previous(), true);
    }

    /** The Mondays of its weeks; the first and the last week may lie in part in another half-year. */
    public List<LocalDate> weeks() {
        var first = firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return first.datesUntil(lastDay().plusDays(1), Period.ofWeeks(1)).toList();
    }

    @Override
    public String toString() {
        return "%d-%d".formatted(year.start(), second ? 2 : 1);
    }
}
