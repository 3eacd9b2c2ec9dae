package org.knotenpunkt.application.organisation.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byWebsite;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeck;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeckWithHistory;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;

import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.Ags;

/** What every {@link MunicipalityRepository} does. A class that implements this runs it against one. */
public interface MunicipalityRepositoryContract {
    /** An empty repository, which knows the organisation of {@code gladbeck()}; the same one during one test. */
    MunicipalityRepository municipalities();

    @Test
    default void findsWhatWasSavedWithItsWholeHistory() {
        var saved = gladbeckWithHistory();
        municipalities().save(saved);

        assertThat(municipalities().findById(saved.id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(saved.saved());
        assertThat(municipalities().findByAgs(saved.ags()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(saved.saved());
    }

    @Test
    default void findsNothingUnderWhatIsUnknown() {
        municipalities().save(gladbeck());

        assertThat(municipalities().findById(municipalityId(99))).isEmpty();
        assertThat(municipalities().findByAgs(new Ags("05513000"))).isEmpty();
    }

    @Test
    default void whatIsSavedAgainTakesThePlaceOfWhatWasThere() {
        municipalities().save(gladbeck());
        var changed = municipalities()
                .findById(gladbeck().id())
                .orElseThrow()
                .recordYouthOffice(byWebsite(true), null, NOW)
                .orElseThrow();
        municipalities().save(changed);

        assertThat(municipalities().findById(gladbeck().id()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(changed.saved());
    }

    @Test
    default void whoChangesAnOldVersionIsToldSo() {
        municipalities().save(gladbeck());
        var read = municipalities().findById(gladbeck().id()).orElseThrow();
        municipalities().save(read.recordYouthOffice(byWebsite(true), null, NOW).orElseThrow());

        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> municipalities()
                        .save(read.recordPopulation(TODAY, byWebsite(1), TODAY, NOW)
                                .orElseThrow()));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> municipalities().save(gladbeck()));
    }
}
