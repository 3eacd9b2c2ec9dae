package org.knotenpunkt.domain.organisation.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.FACTS_OF_GLADBECK;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byWebsite;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeck;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.gladbeckWithHistory;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError.MunicipalityChangeNeedsDay;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError.MunicipalityChangeTooEarly;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError.PopulationInTheFuture;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityEvent.MunicipalityAdded;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityEvent.YouthOfficeRecorded;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawn;

class MunicipalityTest {
    private static final LocalDate IN_2021 = LocalDate.parse("2021-07-01");

    @Test
    void theFirstFactsHoldAsFarBackAsIsKnown() {
        assertThat(gladbeck().history().facts().on(LocalDate.MIN)).contains(byRegister(FACTS_OF_GLADBECK));
        assertThat(gladbeck().events())
                .containsExactly(new MunicipalityAdded(gladbeck().id(), NOW));
    }

    @Test
    void aKindDoesNotTellWhetherThereIsAYouthOffice() {
        assertThat(gladbeck().history().youthOffice().on(TODAY)).isEmpty();
    }

    @Test
    void aYouthOfficeThatOpensLeavesThePastAsItWas() {
        var youthOffice = gladbeckWithHistory().history().youthOffice();

        assertThat(youthOffice.on(IN_2021.minusDays(1))).contains(byWebsite(false));
        assertThat(youthOffice.on(IN_2021)).contains(byWebsite(true));
    }

    @Test
    void whatIsRecordedIsTold() {
        var town = gladbeck()
                .saved()
                .recordYouthOffice(byWebsite(true), IN_2021, NOW)
                .orElseThrow();

        assertThat(town.events()).containsExactly(new YouthOfficeRecorded(town.id(), true, IN_2021, NOW));
    }

    @Test
    void whatIsKnownAlreadyIsNoNews() {
        var town = gladbeckWithHistory().saved();

        assertThat(town.recordYouthOffice(byWebsite(true), IN_2021.plusYears(1), NOW)
                        .orElseThrow())
                .isSameAs(town);
    }

    @Test
    void aChangeBeforeAKnownOneIsRefused() {
        assertThat(gladbeckWithHistory().recordYouthOffice(byWebsite(false), IN_2021.minusDays(1), NOW))
                .isEqualTo(Result.refusal(new MunicipalityChangeTooEarly(IN_2021.minusDays(1), IN_2021)));
    }

    @Test
    void onlyTheFirstValueMayHaveNoBeginning() {
        assertThat(gladbeckWithHistory().recordYouthOffice(byWebsite(false), null, NOW))
                .isEqualTo(Result.refusal(new MunicipalityChangeNeedsDay()));
    }

    @Test
    void thePopulationIsTheLatestCountUpToTheDay() {
        var history = gladbeckWithHistory().history();

        assertThat(history.populationOn(LocalDate.parse("2022-12-30"))).isEmpty();
        assertThat(history.populationOn(LocalDate.parse("2023-11-29")))
                .contains(Map.entry(LocalDate.parse("2022-12-31"), byRegister(75_518)));
        assertThat(history.populationOn(LocalDate.parse("2023-11-30")))
                .contains(Map.entry(LocalDate.parse("2023-11-30"), byRegister(75_889)));
    }

    @Test
    void forOneDayATownHasOneValue() {
        var counted = LocalDate.parse("2023-11-30");
        var town = gladbeckWithHistory()
                .recordYouthOffice(byRegister(false), TODAY, NOW)
                .flatMap(known -> known.recordFacts(byWebsite(FACTS_OF_GLADBECK), TODAY, NOW))
                .orElseThrow();

        assertThat(town.recordPopulation(counted, byWebsite(75_900), TODAY, NOW))
                .isEqualTo(otherwise(
                        FactKind.POPULATION, counted, "75889", byRegister(1).source()));
        assertThat(town.recordYouthOffice(byWebsite(true), TODAY, NOW))
                .isEqualTo(otherwise(
                        FactKind.YOUTH_OFFICE, TODAY, "false", byRegister(1).source()));
        assertThat(town.recordFacts(byRegister(FACTS_OF_GLADBECK), TODAY, NOW))
                .isEqualTo(otherwise(
                        FactKind.MUNICIPALITY_FACTS,
                        TODAY,
                        FACTS_OF_GLADBECK.kind().code(),
                        byWebsite(1).source()));
        assertThat(town.recordPopulation(counted, byRegister(75_889), TODAY, NOW)
                        .orElseThrow())
                .isSameAs(town);
    }

    private static Result<Municipality, MunicipalityError> otherwise(
            FactKind kind, LocalDate from, String known, Source source) {
        return Result.refusal(new MunicipalityError.FactStays(new FactError.SaidOtherwise(kind, from, known, source)));
    }

    @Test
    void nobodyHasCountedOnADayToCome() {
        assertThat(gladbeck().recordPopulation(TODAY.plusDays(1), byRegister(1), TODAY, NOW))
                .isEqualTo(Result.refusal(new PopulationInTheFuture(TODAY.plusDays(1))));
    }

    @Test
    void whoSpokeBeforeTheCountDoesNotKnowIt() {
        var before = new Source("Website of the town", PartialDate.parse("2023"));

        assertThat(gladbeck().recordPopulation(LocalDate.parse("2024-01-01"), new Sourced<>(1, before), TODAY, NOW))
                .isEqualTo(Result.refusal(new MunicipalityError.FactStays(
                        new FactError.SourceTooOld(before.date(), LocalDate.parse("2024-01-01")))));
        assertThat(gladbeck().recordPopulation(LocalDate.parse("2023-12-31"), new Sourced<>(1, before), TODAY, NOW))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aPopulationIsNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gladbeck().recordPopulation(TODAY, byRegister(-1), TODAY, NOW));
    }

    @Test
    void anUnknownKindIsKeptAndNotKnown() {
        assertThat(new MunicipalityKind("68"))
                .matches(kind -> !kind.isKnown())
                .hasToString("MunicipalityKind[code=68]");
        assertThat(MunicipalityKind.known()).hasSize(8).allMatch(MunicipalityKind::isKnown);
    }

    @Test
    void itsChangesTakePlaceInTheTownItself() {
        assertThat(gladbeck().scope())
                .isEqualTo(new Scope.Municipality(gladbeck().id()));
    }

    @Test
    void savingCountsTheVersionAndForgetsTheEvents() {
        var saved = gladbeck().saved();

        assertThat(saved.version()).isEqualTo(gladbeck().version() + 1);
        assertThat(saved.events()).isEmpty();
    }

    @Test
    void whatSomebodyRecordedByMistakeNoLongerAnswersForAnyDay() {
        var town = gladbeckWithHistory();
        var counted = town.history().population().lastEntry();
        var corrected = town.withdraw(
                        new RecordedFact(FactKind.POPULATION, counted.getKey()), MISTAKEN, source -> false)
                .flatMap(one ->
                        one.withdraw(new RecordedFact(FactKind.YOUTH_OFFICE, IN_2021), MISTAKEN, source -> false))
                .orElseThrow();

        assertThat(corrected.history().population()).doesNotContainKey(counted.getKey());
        assertThat(corrected.history().youthOffice().on(IN_2021)).contains(byWebsite(false));
        assertThat(corrected.withdrawn())
                .extracting(Withdrawn::fact)
                .containsExactly(
                        new Statement(
                                FactKind.POPULATION,
                                Validity.between(counted.getKey(), counted.getKey()),
                                String.valueOf(counted.getValue().value())),
                        new Statement(FactKind.YOUTH_OFFICE, Validity.from(IN_2021), "true"));
    }

    @Test
    void whatARegisterSaysIsNotTakenBack() {
        var source = byRegister(FACTS_OF_GLADBECK).source();

        assertThat(gladbeck().withdraw(new RecordedFact(FactKind.MUNICIPALITY_FACTS, null), MISTAKEN, source::equals))
                .isEqualTo(Result.refusal(new MunicipalityError.FactStays(
                        new FactError.SaidByRegister(FactKind.MUNICIPALITY_FACTS, source.title()))));
    }
}
