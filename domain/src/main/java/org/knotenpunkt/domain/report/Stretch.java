package org.knotenpunkt.domain.report;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;

/** Months that stand together in several periods. */
record Stretch(YearMonth first, YearMonth last) {
    /** Those of which the period is made. */
    static List<Stretch> of(ReportPeriod period) {
        var year = period.year();
        return switch (period.kind()) {
            case FIRST_HALF -> List.of(firstHalf(year));
            case SECOND_HALF -> List.of(secondHalf(year));
            case CALENDAR_YEAR -> List.of(firstHalf(year), secondHalf(year));
            case SCHOOL_YEAR -> List.of(sinceAugust(year), firstHalf(year + 1), july(year + 1));
        };
    }

    private static Stretch firstHalf(int year) {
        return new Stretch(YearMonth.of(year, Month.JANUARY), YearMonth.of(year, Month.JUNE));
    }

    private static Stretch secondHalf(int year) {
        return new Stretch(YearMonth.of(year, Month.JULY), YearMonth.of(year, Month.DECEMBER));
    }

    private static Stretch july(int year) {
        return new Stretch(YearMonth.of(year, Month.JULY), YearMonth.of(year, Month.JULY));
    }

    private static Stretch sinceAugust(int year) {
        return new Stretch(YearMonth.of(year, Month.AUGUST), YearMonth.of(year, Month.DECEMBER));
    }

    /** Those of which it is made: none but of the second half of a year, as a school year ends in between. */
    List<Stretch> parts() {
        return equals(secondHalf(first.getYear()))
                ? List.of(july(first.getYear()), sinceAugust(first.getYear()))
                : List.of();
    }

    /** @param month as the rows of months have it, such as {@code 2026-11} */
    boolean includes(String month) {
        return month.compareTo(first.toString()) >= 0 && month.compareTo(last.toString()) <= 0;
    }
}
