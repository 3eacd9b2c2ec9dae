package org.knotenpunkt.application.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.shared.Result;

/** What every {@link Recurrences} does. A class that implements this runs it against one. */
public interface RecurrencesContract {
    LocalDate TUESDAY = day("2026-11-24");

    Recurrences recurrences();

    @Test
    default void eachWeekOnTwoDaysUpToTheLastDay() {
        assertThat(recurrences()
                        .days("FREQ=WEEKLY;BYDAY=TU,TH", TUESDAY, day("2026-12-03"), 100)
                        .orElseThrow())
                .containsExactly(TUESDAY, day("2026-11-26"), day("2026-12-01"), day("2026-12-03"));
    }

    @Test
    default void everyOtherWeek() {
        assertThat(recurrences()
                        .days("FREQ=WEEKLY;INTERVAL=2", TUESDAY, day("2026-12-31"), 100)
                        .orElseThrow())
                .containsExactly(TUESDAY, day("2026-12-08"), day("2026-12-22"));
    }

    @Test
    default void theFirstMondayOfEachMonthWhetherOrNotItIsTheFirstDay() {
        assertThat(recurrences()
                        .days("FREQ=MONTHLY;BYDAY=1MO", TUESDAY, day("2027-02-28"), 100)
                        .orElseThrow())
                .containsExactly(day("2026-12-07"), day("2027-01-04"), day("2027-02-01"));
    }

    @Test
    default void aRuleEndsWithItsOwnEnd() {
        assertThat(recurrences()
                        .days("FREQ=DAILY;COUNT=2", TUESDAY, day("2027-12-31"), 100)
                        .orElseThrow())
                .containsExactly(TUESDAY, day("2026-11-25"));
        assertThat(recurrences()
                        .days("FREQ=DAILY;UNTIL=20261125", TUESDAY, day("2027-12-31"), 100)
                        .orElseThrow())
                .containsExactly(TUESDAY, day("2026-11-25"));
    }

    @Test
    default void ofTooManyDaysOneMoreIsGivenThanAskedFor() {
        assertThat(recurrences()
                        .days("FREQ=DAILY", TUESDAY, day("2099-12-31"), 3)
                        .orElseThrow())
                .hasSize(4);
    }

    @Test
    default void aDayThatIsRareIsFound() {
        assertThat(recurrences()
                        .days("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", TUESDAY, day("2032-12-31"), 100)
                        .orElseThrow())
                .containsExactly(day("2028-02-29"), day("2032-02-29"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "every Tuesday",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=SECONDLY",
                "FREQ=HOURLY",
                "FREQ=DAILY;BYHOUR=9,10",
                "FREQ=WEEKLY;INTERVAL=0",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;UNTIL=20261231T235959Z"
            })
    default void whatIsNoRuleOfDaysIsRefused(String rule) {
        assertThat(recurrences().days(rule, TUESDAY, day("2026-12-31"), 100))
                .isEqualTo(Result.refusal(new OfferError.NoRecurrenceRule(rule)));
    }
}
