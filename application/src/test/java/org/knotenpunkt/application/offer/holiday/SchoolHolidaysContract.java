package org.knotenpunkt.application.offer.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.AUTUMN;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.CHRISTMAS;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.NEXT_AUTUMN;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.SUMMER;
import static org.knotenpunkt.domain.offer.holiday.HolidayFixtures.inNrw;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.offer.holiday.SchoolHoliday;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What every {@link SchoolHolidays} does. A class that implements this runs it against one. */
public interface SchoolHolidaysContract {
    SchoolYear THIS_YEAR = AUTUMN.schoolYear();

    /** None are kept; the same ones during one test. */
    SchoolHolidays holidays();

    @Test
    default void holidaysOfAStateComeInTheirOrder() {
        var elsewhere = new SchoolHoliday("06", "Herbstferien", AUTUMN.firstDay(), AUTUMN.lastDay());
        holidays().replace("05", THIS_YEAR.next(), List.of(NEXT_AUTUMN));
        holidays().replace("05", THIS_YEAR, List.of(SUMMER, AUTUMN, CHRISTMAS));
        holidays().replace("06", THIS_YEAR, List.of(elsewhere));

        assertThat(holidays().of("05")).containsExactly(AUTUMN, CHRISTMAS, SUMMER, NEXT_AUTUMN);
        assertThat(holidays().of("06")).containsExactly(elsewhere);
        assertThat(holidays().of("07")).isEmpty();
    }

    @Test
    default void theHolidaysOfASchoolYearReplaceThoseThatWereKnownOfIt() {
        var longer = inNrw("Herbstferien", "2026-10-16", "2026-10-31");
        holidays().replace("05", THIS_YEAR, List.of(AUTUMN, CHRISTMAS, SUMMER));
        holidays().replace("05", THIS_YEAR.next(), List.of(NEXT_AUTUMN));
        holidays().replace("05", THIS_YEAR, List.of(longer, SUMMER));

        assertThat(holidays().of("05")).containsExactly(longer, SUMMER, NEXT_AUTUMN);
    }
}
