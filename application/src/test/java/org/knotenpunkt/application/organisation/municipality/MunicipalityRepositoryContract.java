package org.knotenpunkt.application.organisation.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byWebsite;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeck;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeckWithHistory;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.organisation.HistoryEntry;
import org.knotenpunkt.application.organisation.HistoryEntry.Fact;
import org.knotenpunkt.application.organisation.WithdrawalView;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;

/** What every {@link MunicipalityRepository} does. A class that implements this runs it against one. */
public interface MunicipalityRepositoryContract {
    /** An empty repository, which knows the organisation of {@code gladbeck()}; the same one during one test. */
    MunicipalityRepository municipalities();

    /** What is told as never true about the organisation of {@code gladbeck()}, the oldest withdrawal first. */
    List<HistoryEntry> withdrawn();

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

    @Test
    default void whatWasTakenBackIsNoLongerThereAndStaysKnown() {
        municipalities().save(gladbeckWithHistory());
        var history = gladbeckWithHistory().history();
        var counted = history.population().lastEntry();
        var facts = List.of(
                new RecordedFact(FactKind.POPULATION, counted.getKey()),
                new RecordedFact(FactKind.YOUTH_OFFICE, latest(history.youthOffice())),
                new RecordedFact(FactKind.YOUTH_OFFICE, null),
                new RecordedFact(FactKind.MUNICIPALITY_FACTS, latest(history.facts())));
        for (var fact : facts) {
            var corrected = municipalities()
                    .findById(gladbeck().id())
                    .orElseThrow()
                    .withdraw(fact, MISTAKEN, source -> false)
                    .orElseThrow();
            municipalities().save(corrected);

            assertThat(municipalities().findById(gladbeck().id()))
                    .as("without %s", fact)
                    .get()
                    .usingRecursiveComparison()
                    .isEqualTo(corrected.saved());
        }
        assertThat(withdrawn()).extracting(HistoryEntry::withdrawal).containsOnly(WithdrawalView.of(MISTAKEN));
        assertThat(withdrawn())
                .extracting(HistoryEntry::fact)
                .containsExactly(
                        new Fact.Said(
                                FactKind.POPULATION,
                                String.valueOf(counted.getValue().value())),
                        new Fact.Said(FactKind.YOUTH_OFFICE, "true"),
                        new Fact.Said(FactKind.YOUTH_OFFICE, "false"),
                        new Fact.Said(FactKind.MUNICIPALITY_FACTS, MunicipalityKind.INDEPENDENT_CITY.code()));
        assertThat(withdrawn().getFirst().validity()).isEqualTo(Validity.between(counted.getKey(), counted.getKey()));
    }

    private static @Nullable LocalDate latest(Timeline<?> timeline) {
        return timeline.latest().orElseThrow().validity().from();
    }
}
