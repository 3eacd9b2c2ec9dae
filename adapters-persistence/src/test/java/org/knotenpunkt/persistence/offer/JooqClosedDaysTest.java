package org.knotenpunkt.persistence.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_HOLIDAY;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.ClosedDays;
import org.knotenpunkt.application.offer.ClosedDaysContract;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqClosedDaysTest implements ClosedDaysContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public ClosedDays closed() {
        return POSTGRES.transactional(ClosedDays.class, new JooqClosedDays(POSTGRES.database()));
    }

    @Override
    public void know(Validity schoolHolidays) {
        know("05", schoolHolidays);
    }

    private static void know(String state, Validity schoolHolidays) {
        POSTGRES.in(() -> POSTGRES.database()
                .dsl()
                .insertInto(
                        SCHOOL_HOLIDAY,
                        SCHOOL_HOLIDAY.STATE_KEY,
                        SCHOOL_HOLIDAY.FIRST_DAY,
                        SCHOOL_HOLIDAY.LAST_DAY,
                        SCHOOL_HOLIDAY.NAME)
                .values(state, schoolHolidays.from(), schoolHolidays.until(), "Ferien")
                .execute());
    }

    /** Feiertagsgesetz NW, section 2. */
    @Test
    void publicHolidaysAreThoseOfNorthRhineWestphalia() {
        assertThat(closed().publicHolidays(Validity.between(day("2026-01-01"), day("2026-12-31"))))
                .containsExactlyInAnyOrder(
                        day("2026-01-01"),
                        day("2026-04-03"),
                        day("2026-04-06"),
                        day("2026-05-01"),
                        day("2026-05-14"),
                        day("2026-05-25"),
                        day("2026-06-04"),
                        day("2026-10-03"),
                        day("2026-11-01"),
                        day("2026-12-25"),
                        day("2026-12-26"));
    }

    @Test
    void schoolHolidaysOfOtherStatesCountForNothing() {
        know("06", Validity.between(day("2026-12-21"), day("2027-01-09")));

        assertThat(closed().schoolHolidays(Validity.between(day("2026-12-01"), day("2027-01-31"))))
                .isEmpty();
    }
}
