package org.knotenpunkt.application.organisation.school;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.application.organisation.school.SmallWorld.ESSEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.GLADBECK;
import static org.knotenpunkt.application.organisation.school.SmallWorld.HERTEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.INDEX_LIST;
import static org.knotenpunkt.application.organisation.school.SmallWorld.RECKLINGHAUSEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.SCHOOL_LIST;
import static org.knotenpunkt.application.organisation.school.SmallWorld.STATE;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.NOW;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.byList;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.bySchoolOffice;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.schoolId;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.application.organisation.OtherDays;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.school.SchoolFilter.Wanted;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.application.shared.UnreadableCursorException;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityFacts;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Validity;

/** What all {@link SchoolQueries} answer in the {@link SmallWorld}. A class that implements this runs it against one. */
public interface SchoolQueriesContract {
    SchoolFilter ALL = SchoolFilter.all(TODAY);
    SchoolForm GYMNASIUM = new SchoolForm("20");
    Edition STARTCHANCEN_LIST = new Edition(
            "STARTCHANCEN", LocalDate.parse("2025-08-01"), null, "Startchancen", "Ministerium", "dl-de/by-2-0");

    /** An empty world; the same one during one test. */
    RegisterWorld world();

    @BeforeEach
    default void fillTheWorld() {
        SmallWorld.in(world());
    }

    private SchoolList search(SchoolFilter filter, SchoolOrder order) {
        return world().schoolQueries().search(filter, order, PageRequest.first(200));
    }

    private List<String> names(SchoolFilter filter) {
        return names(filter, SchoolOrder.BY_NAME);
    }

    private List<String> names(SchoolFilter filter, SchoolOrder order) {
        return search(filter, order).page().items().stream()
                .map(SchoolRow::name)
                .toList();
    }

    @Test
    default void aRowSaysWhatIsKnownOnTheDay() {
        assertThat(search(ALL.withText("mosaik"), SchoolOrder.BY_NAME).page().items())
                .containsExactly(new SchoolRow(
                        schoolId(1),
                        new SchoolNumber("199564"),
                        "Mosaikschule",
                        "GG Mosaikschule",
                        new Address("Schulstraße 1", "45964", "Gladbeck"),
                        new MunicipalityRef(GLADBECK, new Ags("05562014"), "Gladbeck, Stadt"),
                        SchoolForm.PRIMARY,
                        OperatingStatus.RUNNING,
                        new SocialIndex(6),
                        new SchoolYear(2024),
                        true,
                        AllDayForm.OPEN,
                        null,
                        null,
                        OtherDays.NONE));
    }

    @Test
    default void whatIsNotKnownOfASchoolIsLeftOpen() {
        assertThat(search(ALL.withTown(HERTEN), SchoolOrder.BY_NAME).page().items())
                .containsExactly(new SchoolRow(
                        schoolId(5),
                        new SchoolNumber("120001"),
                        "Zechenschule",
                        "GG Zechenschule",
                        null,
                        new MunicipalityRef(HERTEN, new Ags("05562020"), "Herten, Stadt"),
                        SchoolForm.PRIMARY,
                        OperatingStatus.RUNNING,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        OtherDays.NONE));
    }

    @Test
    default void allSchoolsThatExistAreSortedAsPeopleSort() {
        assertThat(names(ALL))
                .containsExactly(
                        "Älteste Schule",
                        "Mosaikschule",
                        "Pestalozzischule",
                        "Ratsgymnasium",
                        "Überruhrschule",
                        "Zechenschule");
    }

    @Test
    default void aListNamesTheIndexYearsAndTheNewestEditions() {
        var list = search(ALL, SchoolOrder.BY_NAME);

        assertThat(list.total()).isEqualTo(6);
        assertThat(list.indexYears()).containsExactly(new SchoolYear(2024));
        assertThat(list.editions()).containsExactly(SCHOOL_LIST, INDEX_LIST);
    }

    @Test
    default void aSchoolThatHasEndedIsFoundOnADayBefore() {
        var in2015 = SchoolFilter.all(LocalDate.parse("2015-01-01")).withTown(HERTEN);
        var in2005 = SchoolFilter.all(LocalDate.parse("2005-01-01")).withTown(HERTEN);

        assertThat(names(in2015)).containsExactly("Zechenschule", "Neue Schule");
        assertThat(names(in2005)).containsExactly("Alte Schule", "Zechenschule");
        assertThat(names(in2015.withText("Alte"))).isEmpty();
    }

    @Test
    default void schoolsAreFoundByTownAndByArea() {
        assertThat(names(ALL.withTown(ESSEN))).containsExactly("Überruhrschule");
        assertThat(names(ALL.withArea(RECKLINGHAUSEN.id()))).hasSize(5).doesNotContain("Überruhrschule");
        assertThat(names(ALL.withArea(STATE.id()))).hasSize(6);
        assertThat(names(ALL.withArea(schoolId(1)))).isEmpty();
    }

    @Test
    default void allWordsMustOccurInNamePlaceOrBeginTheNumber() {
        assertThat(names(ALL.withText("rats GLADBECK"))).containsExactly("Ratsgymnasium");
        assertThat(names(ALL.withText("gg mosaik"))).containsExactly("Mosaikschule");
        assertThat(names(ALL.withText("rats Essen"))).isEmpty();
        assertThat(names(ALL.withText("1195"))).containsExactly("Pestalozzischule");
        assertThat(names(ALL.withText("9532"))).isEmpty();
        assertThat(names(ALL.withText("  "))).hasSize(6);
    }

    @Test
    default void umlautsAreFoundInEitherCase() {
        assertThat(names(ALL.withText("ÜBERRUHR"))).containsExactly("Überruhrschule");
        assertThat(names(ALL.withText("ältes"))).containsExactly("Älteste Schule");
    }

    @Test
    default void signsOfPatternsAreNothingSpecial() {
        assertThat(names(ALL.withText("%"))).isEmpty();
        assertThat(names(ALL.withText("_"))).isEmpty();
        assertThat(names(ALL.withText("\\ ! '"))).isEmpty();
    }

    @Test
    default void schoolsAreFoundByForm() {
        assertThat(names(ALL.withForms(GYMNASIUM))).containsExactly("Ratsgymnasium");
        assertThat(names(ALL.withForms(GYMNASIUM, SchoolForm.PRIMARY))).hasSize(6);
    }

    @Test
    default void whatIsNotOperatingCanBeLeftOut() {
        assertThat(names(ALL.withOperatingOnly())).hasSize(5).doesNotContain("Älteste Schule");
    }

    @Test
    default void schoolsAreFoundByTheirIndexInASchoolYear() {
        assertThat(names(ALL.withIndex(6, 9))).containsExactly("Älteste Schule", "Mosaikschule", "Überruhrschule");
        assertThat(names(ALL.withIndex(1, 9))).doesNotContain("Ratsgymnasium", "Zechenschule");
        assertThat(names(ALL.withIndexYear(new SchoolYear(2023)).withIndex(5, 5)))
                .containsExactly("Mosaikschule");
        assertThat(names(ALL.withIndexYear(new SchoolYear(2023)).withIndex(6, 6)))
                .isEmpty();
    }

    @Test
    default void anIndexIsNotKnownBeforeItsSchoolYear() {
        var in2023 = search(SchoolFilter.all(LocalDate.parse("2023-09-01")), SchoolOrder.BY_NAME);

        assertThat(in2023.indexYears()).containsExactly(new SchoolYear(2023));
        assertThat(search(SchoolFilter.all(LocalDate.parse("2021-09-01")), SchoolOrder.BY_NAME)
                        .indexYears())
                .isEmpty();
    }

    @Test
    default void eachSchoolHasTheNewestIndexThatIsKnownOfIt() {
        record(1, 2025, 2);
        record(5, 2022, 8);
        record(6, 2026, 1);
        record(6, 2027, 9);

        var list = search(ALL, SchoolOrder.BY_NAME);

        assertThat(list.indexYears())
                .containsExactly(
                        new SchoolYear(2026), new SchoolYear(2025), new SchoolYear(2024), new SchoolYear(2022));
        assertThat(list.page().items())
                .extracting(SchoolRow::name, SchoolRow::indexYear, SchoolRow::socialIndex)
                .containsExactly(
                        tuple("Älteste Schule", new SchoolYear(2024), new SocialIndex(9)),
                        tuple("Mosaikschule", new SchoolYear(2025), new SocialIndex(2)),
                        tuple("Pestalozzischule", new SchoolYear(2024), new SocialIndex(3)),
                        tuple("Ratsgymnasium", new SchoolYear(2024), SocialIndex.WITHOUT),
                        tuple("Überruhrschule", new SchoolYear(2026), new SocialIndex(1)),
                        tuple("Zechenschule", new SchoolYear(2022), new SocialIndex(8)));
        assertThat(names(ALL.withIndex(1, 2))).containsExactly("Mosaikschule", "Überruhrschule");
        assertThat(names(ALL, new SchoolOrder(SchoolOrder.By.SOCIAL_INDEX, false)))
                .startsWith("Überruhrschule", "Mosaikschule", "Pestalozzischule", "Zechenschule");
        assertThat(world().schoolQueries().figures(GLADBECK, TODAY))
                .satisfies(figures ->
                        assertThat(figures.indexYears()).containsExactly(new SchoolYear(2025), new SchoolYear(2024)))
                .satisfies(figures -> assertThat(figures.primariesByIndex())
                        .containsExactly(
                                new TownFigures.OfIndex(new SocialIndex(2), 1),
                                new TownFigures.OfIndex(new SocialIndex(3), 1)));
    }

    @Test
    default void figuresOfSomeSchoolsCountTheseAloneAndNoneOfAnotherTown() {
        var all = world().schoolQueries().figures(GLADBECK, TODAY);
        var some = search(ALL.withTown(GLADBECK).withOperatingOnly(), SchoolOrder.BY_NAME).page().items().stream()
                .map(SchoolRow::id)
                .limit(1);
        var elsewhere = search(ALL.withTown(HERTEN), SchoolOrder.BY_NAME).page().items().stream()
                .map(SchoolRow::id);
        var asked = Stream.concat(some, elsewhere).collect(toSet());

        assertThat(all.schools()).isGreaterThan(1);
        assertThat(world().schoolQueries().figures(GLADBECK, asked, TODAY).schools())
                .isOne();
        assertThat(world().schoolQueries().figures(GLADBECK, Set.of(), TODAY))
                .satisfies(none -> assertThat(none.byForm()).isEmpty())
                .satisfies(none -> assertThat(none.editions()).isEqualTo(all.editions()));
    }

    @Test
    default void theIndexOfASchoolYearThatIsAskedForIsOfNoOther() {
        var list = search(ALL.withIndexYear(new SchoolYear(2023)), SchoolOrder.BY_NAME);

        assertThat(list.indexYears()).containsExactly(new SchoolYear(2023));
        assertThat(list.page().items())
                .filteredOn(row -> row.socialIndex() != null)
                .extracting(SchoolRow::name, SchoolRow::indexYear)
                .containsExactly(tuple("Mosaikschule", new SchoolYear(2023)));
    }

    private void record(int school, int year, int level) {
        var found = world().schools().findById(schoolId(school)).orElseThrow();
        world().schools()
                .save(found.recordSocialIndex(new SchoolYear(year), byList(new SocialIndex(level)), NOW)
                        .orElseThrow());
    }

    @Test
    default void aSchoolThatHasEndedIsFoundWhereEndedOnesAreAskedFor() {
        var asked = ALL.withTown(HERTEN).withEnded();

        assertThat(search(asked, SchoolOrder.BY_NAME).page().items())
                .extracting(SchoolRow::name, row -> row.otherDays().lastDay())
                .containsExactly(tuple("Zechenschule", null), tuple("Neue Schule", LocalDate.parse("2020-07-31")));
        assertThat(search(asked, SchoolOrder.BY_NAME).total()).isEqualTo(2);
        assertThat(names(ALL.withTown(HERTEN))).containsExactly("Zechenschule");
    }

    @Test
    default void aNameOfThePastIsCountedAndFoundOnPurpose() {
        var plain = search(ALL.withText("alte"), SchoolOrder.BY_NAME);
        var counted = search(ALL.withOperatingOnly().withText("alte").withGuidance(), SchoolOrder.BY_NAME);
        var found = search(ALL.withEnded().withText("alte").withGuidance(), SchoolOrder.BY_NAME);

        assertThat(plain.page().items()).isEmpty();
        assertThat(plain.past()).isZero();
        assertThat(counted.page().items()).isEmpty();
        assertThat(counted.past()).isOne();
        assertThat(found.past()).isZero();
        assertThat(found.page().items())
                .extracting(
                        SchoolRow::name,
                        row -> row.otherDays().earlierNames(),
                        row -> row.otherDays().lastDay())
                .containsExactly(tuple("Neue Schule", List.of("GG Alte Schule"), LocalDate.parse("2020-07-31")));
        assertThat(search(ALL.withOperatingOnly().withText("älteste").withGuidance(), SchoolOrder.BY_NAME)
                        .past())
                .isOne();
        assertThat(search(ALL.withGuidance(), SchoolOrder.BY_NAME).past()).isZero();
    }

    @Test
    default void whatWasPlannedForDaysAfterItsEndFindsNoSchool() {
        assertThat(names(ALL.withEnded().withText("genannt"))).isEmpty();
        assertThat(names(ALL.withEnded().withText("nirgendwo"))).isEmpty();
        assertThat(search(ALL.withText("genannt").withGuidance(), SchoolOrder.BY_NAME)
                        .past())
                .isZero();
    }

    @Test
    default void aSchoolToComeIsFoundWhereItIsAskedForAsItWillBeOnItsFirstDay() {
        var founding = TODAY.plusMonths(8);
        world().organisation(Organisation.register(
                schoolId(8),
                OrganisationKind.SCHOOL,
                HERTEN,
                OrganisationName.of("Hafenschule"),
                null,
                Contact.NONE,
                founding,
                null,
                NOW));
        world().schools()
                .save(School.added(
                                schoolId(8),
                                new SchoolNumber("120888"),
                                HERTEN,
                                byRegister(new SchoolFacts(
                                        SchoolForm.PRIMARY, new OperatingStatus("2"), null, null, null, null)),
                                NOW)
                        .orElseThrow());

        assertThat(names(ALL)).doesNotContain("Hafenschule");
        assertThat(names(ALL.withText("hafen"))).isEmpty();
        assertThat(names(ALL.withToCome())).contains("Hafenschule");
        assertThat(names(ALL.withToCome().withOperatingOnly().withTown(HERTEN).withForms(SchoolForm.PRIMARY)))
                .containsExactly("Zechenschule", "Hafenschule");
        assertThat(names(ALL.withToCome().withText("120888"))).containsExactly("Hafenschule");
        assertThat(names(ALL.withToCome().withForms(GYMNASIUM))).containsExactly("Ratsgymnasium");
        assertThat(search(ALL.withToCome().withText("hafen"), SchoolOrder.BY_NAME)
                        .page()
                        .items())
                .extracting(SchoolRow::name, SchoolRow::otherDays)
                .containsExactly(tuple("Hafenschule", new OtherDays(founding, null, List.of(), List.of())));
        assertThat(names(SchoolFilter.all(founding).withText("hafen"))).containsExactly("Hafenschule");
    }

    @Test
    default void aNameThatASchoolBearsOnlyLaterIsFoundWithTheDay() {
        var from = TODAY.plusMonths(3);
        world().organisation(Organisation.register(
                        schoolId(8),
                        OrganisationKind.SCHOOL,
                        HERTEN,
                        OrganisationName.of("Hafenschule"),
                        null,
                        Contact.NONE,
                        null,
                        null,
                        NOW)
                .rename(OrganisationName.of("Umbenannte Schule"), from, null, NOW)
                .orElseThrow());
        world().schools()
                .save(School.added(
                                schoolId(8),
                                new SchoolNumber("120888"),
                                HERTEN,
                                byRegister(new SchoolFacts(
                                        SchoolForm.PRIMARY, OperatingStatus.RUNNING, null, null, null, null)),
                                NOW)
                        .orElseThrow());

        assertThat(names(ALL.withText("umbenannte"))).isEmpty();
        assertThat(names(ALL.withText("umbenannte").withEnded())).isEmpty();
        assertThat(search(ALL.withText("umbenannte").withToCome(), SchoolOrder.BY_NAME)
                        .page()
                        .items())
                .extracting(SchoolRow::name, SchoolRow::otherDays)
                .containsExactly(tuple(
                        "Hafenschule",
                        new OtherDays(
                                null, null, List.of(), List.of(new OtherDays.LaterName("Umbenannte Schule", from)))));
        assertThat(names(ALL.withText("genannt").withToCome())).isEmpty();
    }

    @Test
    default void aSchoolThatTheNewestEditionNoLongerHasIsMarkedAndFound() {
        var since = LocalDate.parse("2026-10-01");
        world().missing(schoolId(2), since);
        world().missing(schoolId(7), since);

        assertThat(names(ALL.withMissingOnly())).containsExactly("Pestalozzischule");
        assertThat(names(ALL.withEnded().withMissingOnly())).containsExactly("Pestalozzischule");
        assertThat(names(SchoolFilter.all(since.minusDays(1)).withMissingOnly()))
                .isEmpty();
        assertThat(search(ALL.withText("pesta"), SchoolOrder.BY_NAME).page().items())
                .extracting(SchoolRow::missingSince)
                .containsExactly(since);
        assertThat(world().schoolQueries()
                        .byId(schoolId(2), TODAY)
                        .orElseThrow()
                        .missingSince())
                .isEqualTo(since);
        assertThat(world().schoolQueries()
                        .byId(schoolId(7), TODAY)
                        .orElseThrow()
                        .missingSince())
                .isNull();
        assertThat(world().schoolQueries().figures(GLADBECK, TODAY).missing()).isOne();
        assertThat(world().schoolQueries().figures(HERTEN, TODAY).missing()).isZero();
    }

    @Test
    default void schoolsAreSortedByTheNameUnderWhichTheyAreShown() {
        assertThat(names(ALL.withTown(HERTEN).withEnded())).containsExactly("Zechenschule", "Neue Schule");
    }

    @Test
    default void takingNoPartInStartchancenIsNotTheSameAsNotKnowing() {
        assertThat(names(ALL.withStartchancen(Wanted.of(true)))).containsExactly("Mosaikschule");
        assertThat(names(ALL.withStartchancen(Wanted.of(false)))).containsExactly("Pestalozzischule");
        assertThat(names(SchoolFilter.all(LocalDate.parse("2024-07-31")).withStartchancen(Wanted.of(true))))
                .isEmpty();
    }

    @Test
    default void theFormsThatThereAreAreToldWhereverTheirSchoolsStandInTheList() {
        addASchoolInHesse();
        assertThat(search(ALL.withTown(HERTEN).withGuidance(), SchoolOrder.BY_NAME)
                        .forms())
                .contains(SchoolForm.PRIMARY, GYMNASIUM)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(search(ALL, SchoolOrder.BY_NAME).forms()).isEmpty();
    }

    @Test
    default void schoolsOfWhichNobodyKnowsWhetherTheyAreInStartchancenAreFound() {
        assertThat(names(ALL.withStartchancen(Wanted.unknown())))
                .containsExactly("Älteste Schule", "Ratsgymnasium", "Überruhrschule", "Zechenschule");
        addASchoolInHesse();
        world().edition(STARTCHANCEN_LIST, NOW);
        assertThat(names(ALL.withStartchancen(Wanted.unknown()))).containsExactly("Hessenschule");
        assertThat(names(ALL.withStartchancen(Wanted.unknown()).withToCome())).containsExactly("Hessenschule");
    }

    @Test
    default void aSchoolThatTheNewestListOfStartchancenNoLongerHasIsMarkedAsLongAsItTakesPart() {
        var since = LocalDate.parse("2026-10-01");
        world().missingInStartchancen(schoolId(1), since);
        world().missingInStartchancen(schoolId(2), since);

        assertThat(search(ALL.withTown(GLADBECK), SchoolOrder.BY_NAME).page().items())
                .extracting(SchoolRow::name, SchoolRow::startchancenMissingSince)
                .contains(tuple("Mosaikschule", since), tuple("Pestalozzischule", null));
        assertThat(view(1).startchancenMissingSince()).isEqualTo(since);
        assertThat(view(2).startchancenMissingSince()).isNull();
        assertThat(search(SchoolFilter.all(since.minusDays(1)), SchoolOrder.BY_NAME)
                        .page()
                        .items())
                .extracting(SchoolRow::startchancenMissingSince)
                .containsOnlyNulls();
        assertThat(world().schoolQueries()
                        .byId(schoolId(1), since.minusDays(1))
                        .orElseThrow()
                        .startchancenMissingSince())
                .isNull();
    }

    @Test
    default void aSchoolOfWhichAListOfAllInStartchancenSaysNothingTakesNoPart() {
        addASchoolInHesse();
        world().edition(STARTCHANCEN_LIST, NOW);

        assertThat(names(ALL.withStartchancen(Wanted.of(true)))).containsExactly("Mosaikschule");
        assertThat(names(ALL.withStartchancen(Wanted.of(false))))
                .containsExactly(
                        "Älteste Schule", "Pestalozzischule", "Ratsgymnasium", "Überruhrschule", "Zechenschule");
        assertThat(search(ALL, SchoolOrder.BY_NAME).page().items())
                .extracting(SchoolRow::name, SchoolRow::startchancen)
                .containsExactly(
                        tuple("Älteste Schule", false),
                        tuple("Mosaikschule", true),
                        tuple("Pestalozzischule", false),
                        tuple("Ratsgymnasium", false),
                        tuple("Überruhrschule", false),
                        tuple("Zechenschule", false),
                        tuple("Hessenschule", null));
        assertThat(names(SchoolFilter.all(School.STARTCHANCEN_FROM.minusDays(1)).withStartchancen(Wanted.of(false))))
                .contains("Mosaikschule", "Zechenschule")
                .doesNotContain("Hessenschule");
        assertThat(takingPart(8)).isEmpty();
    }

    @Test
    default void ofASchoolThatTheListOfStartchancenNamesInARefusedLineItIsNotKnownUntilANewerListDoesNot() {
        world().edition(STARTCHANCEN_LIST, NOW);
        world().refusedInStartchancen(schoolId(5));

        assertThat(names(ALL.withStartchancen(Wanted.unknown()))).containsExactly("Zechenschule");
        assertThat(names(ALL.withStartchancen(Wanted.of(false)))).doesNotContain("Zechenschule");
        assertThat(search(ALL, SchoolOrder.BY_NAME).page().items())
                .extracting(SchoolRow::name, SchoolRow::startchancen)
                .contains(tuple("Zechenschule", null), tuple("Pestalozzischule", false));
        assertThat(takingPart(5)).isEmpty();
        assertThat(world().schoolQueries().figures(HERTEN, TODAY).startchancenPrimaries())
                .isNull();
        assertThat(world().schoolQueries().figures(GLADBECK, TODAY).startchancenPrimaries())
                .isNotNull();

        world().edition(
                        new Edition(
                                STARTCHANCEN_LIST.register(),
                                STARTCHANCEN_LIST.on().plusDays(1),
                                null,
                                STARTCHANCEN_LIST.title(),
                                STARTCHANCEN_LIST.publisher(),
                                STARTCHANCEN_LIST.licence()),
                        NOW.plusSeconds(1));
        assertThat(takingPart(5)).contains(false);
    }

    @Test
    default void anExportTheFiguresAndASchoolByItselfReadStartchancenAsTheListDoes() {
        world().edition(STARTCHANCEN_LIST, NOW);
        List<Cited<SchoolRow>> exported = new ArrayList<>();
        world().schoolQueries().export(ALL.withStartchancen(Wanted.of(false)), SchoolOrder.BY_NAME, exported::add);

        assertThat(exported)
                .extracting(Cited::answer)
                .isEqualTo(search(ALL.withStartchancen(Wanted.of(false)), SchoolOrder.BY_NAME)
                        .page()
                        .items());
        assertThat(takingPart(1)).contains(true);
        assertThat(takingPart(2)).contains(false);
        assertThat(takingPart(5)).contains(false);
        assertThat(world().schoolQueries().figures(HERTEN, TODAY).startchancenSchools())
                .isZero();
        assertThat(world().schoolQueries().figures(GLADBECK, TODAY).startchancenSchools())
                .isOne();
    }

    @Test
    default void aListOfAllInStartchancenIsNamedAsTheSourceOfWhatItLeavesOut() {
        world().edition(STARTCHANCEN_LIST, NOW);
        var list = new Source(Register.STARTCHANCEN.citation(), PartialDate.of(STARTCHANCEN_LIST.on()));

        assertThat(view(1).history().startchancen().entries())
                .containsExactly(
                        new Dated<>(
                                new Sourced<>(false, list), new Validity(null, School.STARTCHANCEN_FROM.minusDays(1))),
                        new Dated<>(byList(true), Validity.from(School.STARTCHANCEN_FROM)));
        assertThat(world().schoolQueries()
                        .byNumber(new SchoolNumber("120777"), TODAY)
                        .orElseThrow()
                        .history()
                        .startchancen()
                        .entries())
                .containsExactly(
                        new Dated<>(new Sourced<>(false, list), new Validity(null, LocalDate.parse("2020-07-31"))));
    }

    @Test
    default void whatSomebodyRecordedAboutStartchancenCountsMoreThanThatTheListDoesNotNameTheSchool() {
        world().edition(STARTCHANCEN_LIST, NOW);
        var from = LocalDate.parse("2025-08-01");
        var school = world().schools().findById(schoolId(5)).orElseThrow();
        world().schools()
                .save(school.recordStartchancen(bySchoolOffice(true), from, NOW).orElseThrow());

        assertThat(names(ALL.withStartchancen(Wanted.of(true)))).containsExactly("Mosaikschule", "Zechenschule");
        assertThat(names(SchoolFilter.all(from.minusDays(1)).withStartchancen(Wanted.of(true))))
                .containsExactly("Mosaikschule");
        assertThat(takingPart(5)).contains(true);
        assertThat(world().schoolQueries().figures(HERTEN, TODAY).startchancenPrimaries())
                .isOne();
    }

    private SchoolView view(int school) {
        return world().schoolQueries().byId(schoolId(school), TODAY).orElseThrow();
    }

    private Optional<Boolean> takingPart(int school) {
        return view(school).history().on(TODAY).startchancen();
    }

    /** The lists of the ministry say nothing about what lies elsewhere. */
    private void addASchoolInHesse() {
        var town = municipalityId(8);
        register(OrganisationId.of(town), OrganisationKind.MUNICIPALITY, town, "Darmstadt");
        world().municipalities()
                .save(Municipality.added(
                        town,
                        new Ags("06411000"),
                        Areas.UNKNOWN,
                        byRegister(MunicipalityFacts.of(MunicipalityKind.INDEPENDENT_CITY)),
                        NOW));
        register(schoolId(8), OrganisationKind.SCHOOL, town, "Hessenschule");
        world().schools()
                .save(School.added(
                                schoolId(8),
                                new SchoolNumber("600001"),
                                town,
                                byList(SchoolFacts.running(SchoolForm.PRIMARY)),
                                NOW)
                        .orElseThrow());
    }

    private void register(OrganisationId id, OrganisationKind kind, MunicipalityId town, String name) {
        world().organisation(Organisation.register(
                id, kind, town, OrganisationName.of(name), null, Contact.NONE, null, null, NOW));
    }

    @Test
    default void schoolsAreFoundByAllDayForm() {
        assertThat(names(ALL.withAllDay(Wanted.of(AllDayForm.BOUND)))).containsExactly("Pestalozzischule");
        assertThat(names(ALL.withAllDay(Wanted.of(AllDayForm.NONE)))).isEmpty();
    }

    @Test
    default void schoolsOfWhoseAfternoonsNobodyKnowsAreFound() {
        assertThat(names(ALL.withAllDay(Wanted.unknown())))
                .containsExactly("Älteste Schule", "Ratsgymnasium", "Überruhrschule", "Zechenschule");
        assertThat(names(ALL.withAllDay(Wanted.unknown()).withToCome().withEnded()))
                .containsAll(names(ALL.withAllDay(Wanted.unknown())))
                .doesNotContain("Mosaikschule", "Pestalozzischule");
    }

    @Test
    default void whatCountsOfASchoolThatHasEndedIsWhatWasSoWhenItEnded() {
        var ended = world().schools().findById(schoolId(7)).orElseThrow();
        world().schools()
                .save(ended.recordAllDay(bySchoolOffice(AllDayForm.OPEN), null, NOW)
                        .flatMap(school -> school.recordAllDay(
                                bySchoolOffice(AllDayForm.BOUND), LocalDate.parse("2021-08-01"), NOW))
                        .flatMap(school ->
                                school.recordStartchancen(bySchoolOffice(true), School.STARTCHANCEN_FROM, NOW))
                        .orElseThrow());
        var all = ALL.withTown(HERTEN).withEnded();

        assertThat(names(all.withAllDay(Wanted.of(AllDayForm.OPEN)))).containsExactly("Neue Schule");
        assertThat(names(all.withAllDay(Wanted.of(AllDayForm.BOUND)))).isEmpty();
        assertThat(names(all.withStartchancen(Wanted.unknown()))).containsExactly("Zechenschule", "Neue Schule");
        assertThat(names(all.withStartchancen(Wanted.of(true)))).isEmpty();
    }

    @Test
    default void filtersAreCombined() {
        var combined = ALL.withTown(GLADBECK)
                .withForms(SchoolForm.PRIMARY)
                .withOperatingOnly()
                .withIndex(1, 9)
                .withStartchancen(Wanted.of(true))
                .withAllDay(Wanted.of(AllDayForm.OPEN))
                .withText("schule");

        assertThat(names(combined)).containsExactly("Mosaikschule");
        assertThat(search(combined, SchoolOrder.BY_NAME).total()).isEqualTo(1);
    }

    @Test
    default void whatIsNotKnownComesLastEitherWay() {
        var upwards = names(ALL, new SchoolOrder(SchoolOrder.By.SOCIAL_INDEX, false));
        var downwards = names(ALL, new SchoolOrder(SchoolOrder.By.SOCIAL_INDEX, true));

        assertThat(upwards)
                .containsExactly(
                        "Pestalozzischule",
                        "Mosaikschule",
                        "Überruhrschule",
                        "Älteste Schule",
                        "Ratsgymnasium",
                        "Zechenschule");
        assertThat(downwards)
                .containsExactly(
                        "Älteste Schule",
                        "Überruhrschule",
                        "Mosaikschule",
                        "Pestalozzischule",
                        "Zechenschule",
                        "Ratsgymnasium");
    }

    @Test
    default void schoolsAreSortedByPlaceAndByNumber() {
        assertThat(names(ALL, new SchoolOrder(SchoolOrder.By.PLACE, false)))
                .startsWith("Überruhrschule", "Mosaikschule")
                .endsWith("Älteste Schule", "Zechenschule");
        assertThat(names(ALL, new SchoolOrder(SchoolOrder.By.NUMBER, true)))
                .startsWith("Mosaikschule", "Ratsgymnasium")
                .endsWith("Überruhrschule");
    }

    @ParameterizedTest
    @EnumSource(SchoolOrder.By.class)
    default void pagesFollowEachOtherWithoutGapOrRepetition(SchoolOrder.By by) {
        for (var descending : List.of(false, true)) {
            var order = new SchoolOrder(by, descending);

            assertThat(pageByPage(order, 1)).isEqualTo(names(ALL, order));
            assertThat(pageByPage(order, 4)).isEqualTo(names(ALL, order));
        }
    }

    private List<String> pageByPage(SchoolOrder order, int limit) {
        List<String> names = new ArrayList<>();
        @Nullable String after = null;
        do {
            var list = world().schoolQueries().search(ALL, order, new PageRequest(limit, after));
            assertThat(list.total()).isEqualTo(6);
            list.page().items().forEach(row -> names.add(row.name()));
            after = list.page().next();
        } while (after != null);
        return names;
    }

    @Test
    default void aCursorThatNobodyGaveOutIsNotRead() {
        for (var cursor : List.of("nonsense!", "bm9uc2Vuc2U", "")) {
            assertThatExceptionOfType(UnreadableCursorException.class)
                    .isThrownBy(
                            () -> world().schoolQueries().search(ALL, SchoolOrder.BY_NAME, new PageRequest(1, cursor)));
        }
    }

    @Test
    default void anExportHasAllThatAListHasInItsOrder() {
        List<Cited<SchoolRow>> exported = new ArrayList<>();
        var order = new SchoolOrder(SchoolOrder.By.NUMBER, false);
        var filter = ALL.withArea(RECKLINGHAUSEN.id());

        assertThat(world().schoolQueries().export(filter, order, exported::add)).isEqualTo(5);
        assertThat(exported)
                .extracting(Cited::answer)
                .isEqualTo(search(filter, order).page().items());
        assertThat(exported)
                .extracting(Cited::editions)
                .containsOnly(search(filter, order).editions());
    }

    @Test
    default void aSchoolIsFoundByIdAndByNumberWithItsHistory() {
        var school = world().schools().findById(schoolId(1)).orElseThrow();
        var view = new SchoolView(
                school.id(),
                school.number(),
                "Mosaikschule",
                "GG Mosaikschule",
                new Address("Schulstraße 1", "45964", "Gladbeck"),
                new MunicipalityRef(GLADBECK, new Ags("05562014"), "Gladbeck, Stadt"),
                RECKLINGHAUSEN,
                school.history(),
                null,
                null,
                1,
                List.of(SCHOOL_LIST, INDEX_LIST));

        assertThat(world().schoolQueries().byId(school.id(), TODAY)).contains(view);
        assertThat(world().schoolQueries().byNumber(school.number(), TODAY)).contains(view);
        assertThat(world().schoolQueries().byId(schoolId(99), TODAY)).isEmpty();
        assertThat(world().schoolQueries().byNumber(new SchoolNumber("999999"), TODAY))
                .isEmpty();
    }

    @Test
    default void aSchoolThatHasEndedIsStillFound() {
        assertThat(world().schoolQueries().byNumber(new SchoolNumber("120777"), TODAY))
                .get()
                .extracting(SchoolView::name, SchoolView::address)
                .containsExactly("Neue Schule", null);
    }

    @Test
    default void whatIsKnownOfASchoolGoesNoFurtherThanItsEnd() {
        assertThat(world().schoolQueries()
                        .byNumber(new SchoolNumber("120777"), TODAY)
                        .orElseThrow()
                        .history()
                        .facts()
                        .latest()
                        .orElseThrow()
                        .validity())
                .isEqualTo(new Validity(null, LocalDate.parse("2020-07-31")));
    }

    @Test
    default void theFiguresOfATownCountWhatIsOperating() {
        assertThat(world().schoolQueries().figures(GLADBECK, TODAY))
                .isEqualTo(new TownFigures(
                        3,
                        2,
                        1,
                        1,
                        0,
                        List.of(new TownFigures.OfForm(SchoolForm.PRIMARY, 2), new TownFigures.OfForm(GYMNASIUM, 1)),
                        List.of(
                                new TownFigures.OfIndex(new SocialIndex(3), 1),
                                new TownFigures.OfIndex(new SocialIndex(6), 1)),
                        List.of(new SchoolYear(2024)),
                        List.of(
                                new TownFigures.OfAllDay(AllDayForm.OPEN, 1),
                                new TownFigures.OfAllDay(AllDayForm.BOUND, 1)),
                        List.of(SCHOOL_LIST, INDEX_LIST)));
    }

    @Test
    default void theFiguresSayHowManyAreNotKnown() {
        var figures = world().schoolQueries().figures(HERTEN, TODAY);

        assertThat(figures.primariesByIndex()).containsExactly(new TownFigures.OfIndex(null, 1));
        assertThat(figures.primariesByAllDay()).containsExactly(new TownFigures.OfAllDay(null, 1));
        assertThat(figures.primaries()).isOne();
        assertThat(figures.startchancenPrimaries()).isNull();
    }

    @Test
    default void ofATownThatNoEditionCoversNoFigureIsKnown() {
        var figures = world().schoolQueries().figures(municipalityId(99), TODAY);

        assertThat(figures.schools()).isNull();
        assertThat(figures.primaries()).isNull();
        assertThat(figures.startchancenSchools()).isNull();
        assertThat(figures.startchancenPrimaries()).isNull();
    }
}
