package org.knotenpunkt.application.partnership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What all {@link Organisations} know. A class that implements this runs it against some. */
public interface OrganisationsContract {
    LocalDate FOUNDED = LocalDate.of(2020, 8, 1);
    LocalDate RENAMED = LocalDate.of(2024, 8, 1);
    LocalDate LAST = LocalDate.of(2026, 7, 31);

    /** Those that know a school, from its founding to its last day: “Linden School”, and since it was renamed “Elm School”. */
    Organisations organisations();

    @Test
    default void anOrganisationIsCalledAsOnTheDay() {
        assertThat(organisations().nameOn(SCHOOL, FOUNDED)).contains("Linden School");
        assertThat(organisations().nameOn(SCHOOL, RENAMED.minusDays(1))).contains("Linden School");
        assertThat(organisations().nameOn(SCHOOL, RENAMED)).contains("Elm School");
        assertThat(organisations().nameOn(SCHOOL, LAST)).contains("Elm School");
    }

    @Test
    default void whatDoesNotExistOnTheDayIsCalledNothing() {
        assertThat(organisations().nameOn(SCHOOL, FOUNDED.minusDays(1))).isEmpty();
        assertThat(organisations().nameOn(SCHOOL, LAST.plusDays(1))).isEmpty();
        assertThat(organisations().nameOn(OUTSIDER, FOUNDED)).isEmpty();
    }
}
