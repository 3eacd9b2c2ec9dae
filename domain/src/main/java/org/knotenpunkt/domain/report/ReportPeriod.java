package org.knotenpunkt.domain.report;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Validity;

/**
 * What a report is about. Written {@code 2026-H1} and {@code 2026-H2}, {@code 2026}, or {@code 2026-27} for a school year.
 *
 * @param year in which it begins
 */
public record ReportPeriod(PeriodKind kind, int year) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(H1|H2|\\d{2}))?");
    private static final int FIRST_YEAR = 1900;
    static final int LAST_YEAR = 2999;

    public ReportPeriod {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("Nobody reports on the year " + year);
        }
    }

    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no period
     */
    public static ReportPeriod parse(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No period of a report: " + text);
        }
        var part = Optional.ofNullable(matcher.group(2)).orElse("");
        var kind = switch (part) {
            case "" -> PeriodKind.CALENDAR_YEAR;
            case "H1" -> PeriodKind.FIRST_HALF;
            case "H2" -> PeriodKind.SECOND_HALF;
            default -> PeriodKind.SCHOOL_YEAR;
        };
        var period = new ReportPeriod(kind, Integer.parseInt(matcher.group(1)));
        if (!period.toString().equals(text)) {
            throw new IllegalArgumentException("A school year ends in the year after it began: " + text);
        }
        return period;
    }

    /** The half year in which the day is. */
    public static ReportPeriod halfYearOf(LocalDate day) {
        return new ReportPeriod(
                day.getMonth().compareTo(Month.JULY) < 0 ? PeriodKind.FIRST_HALF : PeriodKind.SECOND_HALF,
                day.getYear());
    }

    /** The half year that was over last. */
    public static ReportPeriod halfYearBefore(LocalDate day) {
        return halfYearOf(halfYearOf(day).firstDay().minusDays(1));
    }

    public LocalDate firstDay() {
        return switch (kind) {
            case FIRST_HALF, CALENDAR_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case SECOND_HALF -> LocalDate.of(year, Month.JULY, 1);
            case SCHOOL_YEAR -> new SchoolYear(year).firstDay();
        };
    }

    public LocalDate lastDay() {
        return switch (kind) {
            case FIRST_HALF -> LocalDate.of(year, Month.JUNE, 30);
            case SECOND_HALF, CALENDAR_YEAR -> LocalDate.of(year, Month.DECEMBER, 31);
            case SCHOOL_YEAR -> new SchoolYear(year).lastDay();
        };
    }

    /** All its days. */
    public Validity days() {
        return Validity.between(firstDay(), lastDay());
    }

    public boolean isHalfYear() {
        return kind == PeriodKind.FIRST_HALF || kind == PeriodKind.SECOND_HALF;
    }

    /** Whether its first day is past or today. */
    public boolean hasBegun(LocalDate today) {
        return !firstDay().isAfter(today);
    }

    /** Whether all its days are past. */
    public boolean isOver(LocalDate today) {
        return lastDay().isBefore(today);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case FIRST_HALF -> year + "-H1";
            case SECOND_HALF -> year + "-H2";
            case CALENDAR_YEAR -> Integer.toString(year);
            case SCHOOL_YEAR -> String.format(Locale.ROOT, "%d-%02d", year, (year + 1) % 100);
        };
    }
}
