package org.knotenpunkt.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as a source gives it: a year, a month or a day. Written in the form of ISO 8601 ({@code 2019},
 * {@code 2022-05}, {@code 2023-11-15}); ordered by the first day that it can mean, the less precise first.
 *
 * @param month 1 to 12, or null where only the year is known
 * @param day 1 to 31, or null where only the month is known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("A day needs its month");
        }
        try {
            LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("There is no such date: " + year + "-" + month + "-" + day, e);
        }
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("The year %d is not between 1 and 9999".formatted(year));
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no such date
     */
    public static PartialDate parse(String text) {
        var matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a year, a month or a day: " + text);
        }
        return new PartialDate(Integer.parseInt(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The first day that can be meant. */
    public LocalDate firstDay() {
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The last day that can be meant. */
    public LocalDate lastDay() {
        if (month == null) {
            return Year.of(year).atMonth(12).atEndOfMonth();
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
    }

    /** All days that can be meant. */
    public Validity days() {
        return Validity.between(firstDay(), lastDay());
    }

    @Override
    public int compareTo(PartialDate other) {
        var byFirstDay = firstDay().compareTo(other.firstDay());
        return byFirstDay != 0 ? byFirstDay : other.lastDay().compareTo(lastDay());
    }

    @Override
    public String toString() {
        if (month == null) {
            return String.format(Locale.ROOT, "%04d", year);
        }
        return day == null
                ? String.format(Locale.ROOT, "%04d-%02d", year, month)
                : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    }
}
