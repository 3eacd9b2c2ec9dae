package org.knotenpunkt.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchoolWithAPast;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link OrganisationRepository} does. A class that implements this runs it against one. */
public interface OrganisationRepositoryContract {
    RecursiveComparisonConfiguration ALL_FIELDS = RecursiveComparisonConfiguration.builder()
            .withIgnoreAllOverriddenEquals(true)
            .build();

    /** An empty repository; the same one during one test. */
    OrganisationRepository organisations();

    @BeforeEach
    default void lindenauIsKnown() {
        organisations().save(aTown(LINDENAU, "Lindenau"));
    }

    @Test
    default void findsWhatWasSaved() {
        organisations().save(aSchool(4));
        var school = aSchoolWithAPast(3, organisationId(4));
        organisations().save(school);

        assertThat(organisations().findById(school.id()))
                .get()
                .usingRecursiveComparison(ALL_FIELDS)
                .isEqualTo(school.saved());
    }

    @Test
    default void keepsTheLastStateAndNothingOfTheOneBefore() {
        organisations().save(aSchool(4));
        var changed = aSchool(4)
                .saved()
                .rename(OrganisationName.of("Another name"), day("2024-08-01"), null, NOW)
                .orElseThrow();
        organisations().save(changed);

        assertThat(organisations().findById(changed.id()))
                .get()
                .usingRecursiveComparison(ALL_FIELDS)
                .isEqualTo(changed.saved());
    }

    @Test
    default void refusesToOverwriteWhatSomebodyElseHasSaved() {
        organisations().save(aSchool(3));
        var read = organisations().findById(organisationId(3)).orElseThrow();
        organisations()
                .save(read.rename(OrganisationName.of("First"), day("2024-08-01"), null, NOW)
                        .orElseThrow());

        var tooLate = read.rename(OrganisationName.of("Second"), day("2024-08-01"), null, NOW)
                .orElseThrow();
        assertThatThrownBy(() -> organisations().save(tooLate)).isInstanceOf(ConcurrentChangeException.class);
        assertThat(organisations()
                        .findById(organisationId(3))
                        .orElseThrow()
                        .asOf(day("2024-08-01"))
                        .name())
                .contains(OrganisationName.of("First"));
    }

    @Test
    default void findsSeveralByTheirIdsInTheirOrder() {
        organisations().save(aSchool(4));
        organisations().save(aSchool(3));

        assertThat(organisations().findAllById(List.of(organisationId(4), organisationId(9), organisationId(3))))
                .containsExactly(aSchool(3), aSchool(4));
    }

    @Test
    default void findsAfterWhomOneCarriesOn() {
        organisations().save(aSchool(5));
        organisations().save(aSchoolWithAPast(4, organisationId(5)));
        organisations().save(aSchoolWithAPast(3, organisationId(5)));

        assertThat(organisations().findPredecessors(organisationId(5))).containsExactly(aSchool(3), aSchool(4));
        assertThat(organisations().findPredecessors(organisationId(3))).isEmpty();
    }

    @Test
    default void findsWhoBearsAKeyInAPeriod() {
        var key = ExternalKey.of(new SchoolNumber("123456"));
        var period = Validity.between(day("2020-08-01"), day("2024-07-31"));
        organisations().save(aSchool(3).addKey(key, period, null, NOW).orElseThrow());

        assertThat(organisations().findBearer(key, Validity.ALWAYS)).contains(organisationId(3));
        assertThat(organisations().findBearer(key, Validity.from(day("2024-07-31"))))
                .contains(organisationId(3));
        assertThat(organisations().findBearer(key, Validity.from(day("2024-08-01"))))
                .isEmpty();
        assertThat(organisations().findBearer(key, new Validity(null, day("2020-07-31"))))
                .isEmpty();
        assertThat(organisations().findBearer(ExternalKey.of(new SchoolNumber("654321")), Validity.ALWAYS))
                .isEmpty();
    }

    @Test
    default void whatIsHeldIsThereAsItIs() {
        organisations().save(aSchool(3));

        assertThat(organisations().hold(organisationId(3)))
                .get()
                .usingRecursiveComparison(ALL_FIELDS)
                .isEqualTo(organisations().findById(organisationId(3)).orElseThrow());
        assertThat(organisations().hold(organisationId(9))).isEmpty();
    }

    @Test
    default void findsNothingUnderAnUnknownId() {
        assertThat(organisations().findById(organisationId(9))).isEmpty();
    }
}
