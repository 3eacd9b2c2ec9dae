package org.knotenpunkt.domain.offer.holiday;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

/** School holidays for tests. */
public final class HolidayFixtures {
    public static final SchoolHoliday AUTUMN = inNrw("Herbstferien", "2026-10-17", "2026-10-31");
    public static final SchoolHoliday CHRISTMAS = inNrw("Weihnachtsferien", "2026-12-23", "2027-01-06");
    /** Which begin in one school year, and end in the next. */
    public static final SchoolHoliday SUMMER = inNrw("Sommerferien", "2027-07-19", "2027-08-31");

    public static final SchoolHoliday NEXT_AUTUMN = inNrw("Herbstferien", "2027-10-23", "2027-11-06");

    private HolidayFixtures() {}

    public static SchoolHoliday inNrw(String name, String first, String last) {
        return new SchoolHoliday("05", name, day(first), day(last));
    }

    public static HolidayLine line(long number, String state, String name, String first, String last) {
        return new HolidayLine(number, state, name, first, last);
    }
}
