package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Validity;

/** What all {@link ClosedDays} tell. A class that implements this runs it against some. */
public interface ClosedDaysContract {
    /** Those that know the public holidays of autumn 2026 in North Rhine-Westphalia. */
    ClosedDays closed();

    /** Makes school holidays known. */
    void know(Validity schoolHolidays);

    @Test
    default void publicHolidaysAreThoseOfThePeriod() {
        assertThat(closed().publicHolidays(Validity.between(day("2026-10-03"), day("2026-11-01"))))
                .containsExactlyInAnyOrder(day("2026-10-03"), day("2026-11-01"));
        assertThat(closed().publicHolidays(Validity.between(day("2026-10-04"), day("2026-10-31"))))
                .isEmpty();
    }

    @Test
    default void schoolHolidaysAreThoseThatShareADayWithThePeriod() {
        var autumn = Validity.between(day("2026-10-17"), day("2026-10-31"));
        var christmas = Validity.between(day("2026-12-23"), day("2027-01-06"));
        know(autumn);
        know(christmas);

        assertThat(closed().schoolHolidays(Validity.between(day("2026-10-31"), day("2026-12-23"))))
                .containsExactlyInAnyOrder(autumn, christmas);
        assertThat(closed().schoolHolidays(Validity.between(day("2027-01-06"), day("2027-01-31"))))
                .containsExactly(christmas);
        assertThat(closed().schoolHolidays(Validity.between(day("2027-01-07"), day("2027-01-31"))))
                .isEmpty();
    }
}
