package org.knotenpunkt.application.organisation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.SchoolYear;

/** What every {@link EditionRepository} does. A class that implements this runs it against one. */
public interface EditionRepositoryContract {
    Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    Edition SEPTEMBER = Edition.asOf(LocalDate.of(2026, 9, 1));
    Edition YEAR = Edition.of(new SchoolYear(2025));

    /** An empty repository; the same one during one test. */
    EditionRepository editions();

    /** What is named beside the social index and names of schools. */
    List<org.knotenpunkt.application.organisation.municipality.Edition> named();

    @Test
    default void anEditionThatWasAddedIsNamedByItsTitle() {
        editions().add(new UUID(0, 1), Register.SCHOOLS, SEPTEMBER, "Extract from the list", NOON);
        editions().add(new UUID(0, 2), Register.SOCIAL_INDEX, YEAR, "Extract from the index", NOON);

        assertThat(named())
                .containsExactly(
                        named(Register.SCHOOLS, SEPTEMBER, "Extract from the list"),
                        named(Register.SOCIAL_INDEX, YEAR, "Extract from the index"));
    }

    private static org.knotenpunkt.application.organisation.municipality.Edition named(
            Register register, Edition edition, String title) {
        return new org.knotenpunkt.application.organisation.municipality.Edition(
                register.name(), edition.day(), edition.schoolYear(), title, register.publisher(), register.licence());
    }

    @Test
    default void anEditionIsKnownByItsRegisterDayAndSchoolYear() {
        editions().add(new UUID(0, 1), Register.SCHOOLS, SEPTEMBER, "Extract from the list", NOON);
        editions().add(new UUID(0, 2), Register.SOCIAL_INDEX, YEAR, "Extract from the index", NOON);

        assertThat(editions().knows(Register.SCHOOLS, SEPTEMBER)).isTrue();
        assertThat(editions().knows(Register.SOCIAL_INDEX, YEAR)).isTrue();
        assertThat(editions().knows(Register.STARTCHANCEN, SEPTEMBER)).isFalse();
        assertThat(editions().knows(Register.SOCIAL_INDEX, Edition.asOf(YEAR.day())))
                .isFalse();
        assertThat(editions().knows(Register.SCHOOLS, Edition.asOf(LocalDate.of(2026, 9, 2))))
                .isFalse();
    }
}
