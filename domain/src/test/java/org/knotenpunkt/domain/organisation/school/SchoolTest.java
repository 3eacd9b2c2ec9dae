package org.knotenpunkt.domain.organisation.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.MISTAKEN;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.FACTS_OF_MOSAIK;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.byList;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.bySchoolOffice;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.counted;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.mosaikschule;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.mosaikschuleWithHistory;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.schoolId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.RecordedFact;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.SchoolError.BeforeStartchancen;
import org.knotenpunkt.domain.organisation.school.SchoolError.OfficeIsNoSchool;
import org.knotenpunkt.domain.organisation.school.SchoolError.SchoolChangeNeedsDay;
import org.knotenpunkt.domain.organisation.school.SchoolError.SchoolChangeTooEarly;
import org.knotenpunkt.domain.organisation.school.SchoolError.SchoolYearToCome;
import org.knotenpunkt.domain.organisation.school.SchoolEvent.AllDayRecorded;
import org.knotenpunkt.domain.organisation.school.SchoolEvent.PupilsRecorded;
import org.knotenpunkt.domain.organisation.school.SchoolEvent.SchoolAdded;
import org.knotenpunkt.domain.organisation.school.SchoolEvent.SocialIndexRecorded;
import org.knotenpunkt.domain.organisation.school.SchoolEvent.StartchancenRecorded;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Withdrawn;

class SchoolTest {
    private static final LocalDate FIRST_DAY_OF_STARTCHANCEN = LocalDate.parse("2024-08-01");

    @Test
    void theFirstFactsHoldAsFarBackAsIsKnown() {
        assertThat(mosaikschule().asOf(LocalDate.MIN).facts()).contains(FACTS_OF_MOSAIK);
        assertThat(mosaikschule().events()).containsExactly(new SchoolAdded(schoolId(1), municipalityId(1), NOW));
    }

    @Test
    void whatNobodyRecordedIsUnknownAndNotNo() {
        assertThat(mosaikschule().asOf(TODAY))
                .isEqualTo(new SchoolOnDay(
                        Optional.of(FACTS_OF_MOSAIK),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void noAllDaySchoolNoStartchancenAndNoIndexAreFacts() {
        var today = mosaikschuleWithHistory().asOf(TODAY);

        assertThat(mosaikschuleWithHistory().asOf(LocalDate.parse("2005-07-31")).allDay())
                .contains(AllDayForm.NONE);
        assertThat(today.startchancen()).contains(false);
        assertThat(today.socialIndex()).contains(new InSchoolYear<>(new SchoolYear(2025), SocialIndex.WITHOUT));
    }

    @Test
    void asItWasOnADayItIsStillAfterAChange() {
        var inMarch2025 = mosaikschuleWithHistory().asOf(LocalDate.parse("2025-03-01"));

        assertThat(inMarch2025)
                .isEqualTo(new SchoolOnDay(
                        Optional.of(FACTS_OF_MOSAIK),
                        Optional.of(AllDayForm.OPEN),
                        Optional.of(true),
                        Optional.of(new InSchoolYear<>(new SchoolYear(2024), new SocialIndex(6))),
                        Optional.of(new InSchoolYear<>(new SchoolYear(2024), counted(212)))));
    }

    @Test
    void anOfficeIsNoSchool() {
        var office = SchoolFacts.running(SchoolForm.OFFICE);

        assertThat(School.added(schoolId(2), new SchoolNumber("111111"), municipalityId(1), byList(office), NOW))
                .isEqualTo(Result.refusal(new OfficeIsNoSchool()));
        assertThat(mosaikschule().recordFacts(byList(office), TODAY, NOW))
                .isEqualTo(Result.refusal(new OfficeIsNoSchool()));
    }

    @Test
    void whoTellsNoPositionMovesNoSchool() {
        var closing = new SchoolFacts(SchoolForm.PRIMARY, new OperatingStatus("2"), null, null, null, null);

        var recorded =
                mosaikschule().recordFacts(bySchoolOffice(closing), TODAY, NOW).orElseThrow();

        assertThat(recorded.asOf(TODAY).facts()).contains(closing.at(new Position(361_020, 5_715_100)));
    }

    @Test
    void aChangeBeforeAKnownOneIsRefused() {
        var early = LocalDate.parse("2005-07-31");

        assertThat(mosaikschuleWithHistory().recordAllDay(bySchoolOffice(AllDayForm.BOUND), early, NOW))
                .isEqualTo(Result.refusal(new SchoolChangeTooEarly(early, LocalDate.parse("2005-08-01"))));
    }

    @Test
    void onlyTheFirstValueMayHaveNoBeginning() {
        assertThat(mosaikschuleWithHistory().recordAllDay(bySchoolOffice(AllDayForm.BOUND), null, NOW))
                .isEqualTo(Result.refusal(new SchoolChangeNeedsDay()));
    }

    @Test
    void nobodyTakesPartInStartchancenBeforeItBegan() {
        var early = FIRST_DAY_OF_STARTCHANCEN.minusDays(1);

        assertThat(mosaikschule().recordStartchancen(byList(true), early, NOW))
                .isEqualTo(Result.refusal(new BeforeStartchancen(early, FIRST_DAY_OF_STARTCHANCEN)));
    }

    @Test
    void startchancenDoesNotFollowFromTheSocialIndex() {
        var withIndex = mosaikschule()
                .recordSocialIndex(new SchoolYear(2024), byList(new SocialIndex(9)), NOW)
                .orElseThrow();

        assertThat(withIndex.asOf(TODAY).startchancen()).isEmpty();
    }

    @Test
    void aListOfAllInStartchancenSaysThatASchoolTakesNoPartWhereNobodySaysAnything() {
        var list = new Source("Startchancen-Liste", PartialDate.parse("2026-09"));
        var day = LocalDate.parse("2025-08-01");
        var recorded = mosaikschule()
                .recordStartchancen(bySchoolOffice(true), day, NOW)
                .orElseThrow();

        assertThat(mosaikschule().history().besideStartchancenList(list).startchancen())
                .isEqualTo(Timeline.always(new Sourced<>(false, list)));
        assertThat(recorded.history().besideStartchancenList(list).on(day).startchancen())
                .contains(true);
        assertThat(recorded.history()
                        .besideStartchancenList(list)
                        .on(day.minusDays(1))
                        .startchancen())
                .contains(false);
    }

    @Test
    void aSocialIndexOfASchoolYearToComeIsNotYetThatOfTheDay() {
        var withIndex = mosaikschule()
                .recordSocialIndex(new SchoolYear(2027), byList(new SocialIndex(9)), NOW)
                .orElseThrow();

        assertThat(withIndex.asOf(TODAY).socialIndex()).isEmpty();
        assertThat(withIndex.asOf(LocalDate.parse("2027-08-01")).socialIndex()).isPresent();
    }

    @Test
    void pupilsAreNotCountedInASchoolYearToCome() {
        assertThat(mosaikschule().recordPupils(new SchoolYear(2027), counted(200), TODAY, NOW))
                .isEqualTo(Result.refusal(new SchoolYearToCome(new SchoolYear(2027))));
        assertThat(mosaikschule()
                        .recordPupils(
                                SchoolYear.of(TODAY),
                                new PupilCount(200, PupilCount.Method.COUNTED, new Source("Schulamt", year(2026))),
                                TODAY,
                                NOW))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void aSourceThatIsOlderThanTheSchoolYearCanOnlyEstimateItsPupils() {
        var before = new Source("Bedarfsplan", PartialDate.parse("2024-07"));

        assertThat(mosaikschule()
                        .recordPupils(
                                new SchoolYear(2024),
                                new PupilCount(200, PupilCount.Method.COUNTED, before),
                                TODAY,
                                NOW))
                .isEqualTo(Result.refusal(new SchoolError.FactStays(
                        new FactError.SourceTooOld(before.date(), LocalDate.parse("2024-08-01")))));
        assertThat(mosaikschule()
                        .recordPupils(
                                new SchoolYear(2024),
                                new PupilCount(200, PupilCount.Method.ESTIMATED, before),
                                TODAY,
                                NOW))
                .isInstanceOf(Result.Success.class);
    }

    private static PartialDate year(int year) {
        return PartialDate.parse(String.valueOf(year));
    }

    @Test
    void forOneTimeASchoolHasOneValue() {
        var school = mosaikschuleWithHistory();
        var autumn = LocalDate.parse("2005-08-01");
        var year = new SchoolYear(2024);

        assertThat(school.recordFacts(byList(FACTS_OF_MOSAIK), LocalDate.parse("2026-02-01"), NOW))
                .isEqualTo(otherwise(
                        FactKind.SCHOOL_FACTS,
                        LocalDate.parse("2026-02-01"),
                        "02 2",
                        bySchoolOffice(1).source()));
        assertThat(school.recordAllDay(bySchoolOffice(AllDayForm.BOUND), autumn, NOW))
                .isEqualTo(otherwise(
                        FactKind.ALL_DAY, autumn, "OPEN", bySchoolOffice(1).source()));
        assertThat(school.recordStartchancen(bySchoolOffice(true), LocalDate.parse("2026-08-01"), NOW))
                .isEqualTo(otherwise(
                        FactKind.STARTCHANCEN,
                        LocalDate.parse("2026-08-01"),
                        "false",
                        bySchoolOffice(1).source()));
        assertThat(school.recordSocialIndex(year, byList(new SocialIndex(7)), NOW))
                .isEqualTo(otherwise(
                        FactKind.SOCIAL_INDEX, year.firstDay(), "6", byList(1).source()));
        assertThat(school.recordPupils(year, counted(0), TODAY, NOW))
                .isEqualTo(otherwise(
                        FactKind.PUPILS,
                        year.firstDay(),
                        "212 COUNTED",
                        bySchoolOffice(1).source()));
    }

    private static Result<School, SchoolError> otherwise(FactKind kind, LocalDate from, String known, Source source) {
        return Result.refusal(new SchoolError.FactStays(new FactError.SaidOtherwise(kind, from, known, source)));
    }

    @Test
    void theSameOfAnotherSourceIsNotTheSame() {
        assertThat(mosaikschuleWithHistory().recordAllDay(byList(AllDayForm.OPEN), LocalDate.parse("2005-08-01"), NOW))
                .isEqualTo(otherwise(
                        FactKind.ALL_DAY,
                        LocalDate.parse("2005-08-01"),
                        "OPEN",
                        bySchoolOffice(1).source()));
    }

    @Test
    void whatIsRecordedIsToldInItsOrder() {
        var year = new SchoolYear(2025);
        var day = LocalDate.parse("2025-08-01");

        var school = mosaikschule()
                .saved()
                .recordAllDay(bySchoolOffice(AllDayForm.BOUND), day, NOW)
                .flatMap(recorded -> recorded.recordStartchancen(byList(true), day, NOW))
                .flatMap(recorded -> recorded.recordSocialIndex(year, byList(SocialIndex.WITHOUT), NOW))
                .flatMap(recorded -> recorded.recordPupils(year, counted(7), TODAY, NOW))
                .orElseThrow();

        assertThat(school.events())
                .containsExactly(
                        new AllDayRecorded(school.id(), school.town(), AllDayForm.BOUND, day, NOW),
                        new StartchancenRecorded(school.id(), school.town(), true, day, NOW),
                        new SocialIndexRecorded(school.id(), school.town(), year, null, NOW),
                        new PupilsRecorded(school.id(), school.town(), year, 7, NOW));
    }

    @Test
    void whatIsKnownAlreadyIsNoNews() {
        var school = mosaikschuleWithHistory().saved();

        assertThat(school.recordAllDay(bySchoolOffice(AllDayForm.OPEN), TODAY, NOW)
                        .orElseThrow())
                .isSameAs(school);
        assertThat(school.recordPupils(new SchoolYear(2024), counted(212), TODAY, NOW)
                        .orElseThrow())
                .isSameAs(school);
    }

    @Test
    void itsChangesTakePlaceAtTheSchoolInItsTown() {
        assertThat(mosaikschule().scope())
                .isEqualTo(new Scope.Organisation(municipalityId(1), schoolId(1).value()));
    }

    @Test
    void whatSomebodyRecordedByMistakeNoLongerAnswersForAnyDay() {
        var school = mosaikschuleWithHistory();
        var entry = school.history().allDay().latest().orElseThrow();
        var corrected = school.withdraw(
                        new RecordedFact(FactKind.ALL_DAY, entry.validity().from()), MISTAKEN, source -> false)
                .orElseThrow();

        assertThat(corrected.asOf(TODAY).allDay()).contains(AllDayForm.NONE);
        assertThat(corrected.withdrawn())
                .containsExactly(new Withdrawn<>(
                        new Statement(
                                FactKind.ALL_DAY,
                                entry.validity(),
                                entry.value().value().name()),
                        MISTAKEN));
        assertThat(corrected.events())
                .last()
                .isEqualTo(new SchoolEvent.SchoolFactWithdrawn(
                        school.id(),
                        school.town(),
                        FactKind.ALL_DAY,
                        entry.validity().from(),
                        MISTAKEN.at()));
    }

    @Test
    void whatWasSaidOfASchoolSaysHowItWasKnownAndThatThereWasNoLevel() {
        var year = new SchoolYear(2024);
        var said = mosaikschule()
                .recordSocialIndex(year, byList(SocialIndex.WITHOUT), NOW)
                .flatMap(recorded -> recorded.recordPupils(year, counted(213), TODAY, NOW))
                .flatMap(school -> school.withdraw(
                        new RecordedFact(FactKind.SOCIAL_INDEX, year.firstDay()), MISTAKEN, source -> false))
                .flatMap(school ->
                        school.withdraw(new RecordedFact(FactKind.PUPILS, year.firstDay()), MISTAKEN, source -> false))
                .orElseThrow();

        assertThat(said.withdrawn())
                .extracting(withdrawn -> withdrawn.fact().words())
                .containsExactly("WITHOUT", "213 COUNTED");
    }

    @Test
    void eachKindOfFactCanBeTakenBack() {
        var school = mosaikschuleWithHistory();
        var history = school.history();
        var index = history.socialIndex().firstKey().firstDay();
        var pupils = history.pupils().firstKey().firstDay();

        for (var fact : List.of(
                new RecordedFact(FactKind.SCHOOL_FACTS, null),
                new RecordedFact(
                        FactKind.STARTCHANCEN,
                        history.startchancen().latest().orElseThrow().validity().from()),
                new RecordedFact(FactKind.SOCIAL_INDEX, index),
                new RecordedFact(FactKind.PUPILS, pupils))) {
            var corrected = school.withdraw(fact, MISTAKEN, source -> false).orElseThrow();
            assertThat(corrected.withdrawn())
                    .singleElement()
                    .satisfies(said -> assertThat(said.fact().about())
                            .isEqualTo(fact.kind().name()));
            assertThat(corrected.history()).isNotEqualTo(history);
            assertThat(corrected.withdraw(fact, MISTAKEN, source -> false))
                    .isEqualTo(
                            Result.refusal(new SchoolError.FactStays(new FactError.NothingRecordedThen(fact.kind()))));
        }
    }

    @Test
    void whatARegisterSaysIsNotTakenBack() {
        var school = mosaikschuleWithHistory();
        var pupils = school.history().pupils().firstEntry();
        var said = pupils.getValue().source();

        assertThat(school.withdraw(
                        new RecordedFact(FactKind.PUPILS, pupils.getKey().firstDay()), MISTAKEN, said::equals))
                .isEqualTo(Result.refusal(
                        new SchoolError.FactStays(new FactError.SaidByRegister(FactKind.PUPILS, said.title()))));
    }
}
