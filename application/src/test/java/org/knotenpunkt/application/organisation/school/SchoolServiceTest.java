package org.knotenpunkt.application.organisation.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.application.organisation.school.SmallWorld.ESSEN;
import static org.knotenpunkt.application.organisation.school.SmallWorld.GLADBECK;
import static org.knotenpunkt.application.organisation.school.SmallWorld.HERTEN;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.municipalityId;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.bySchoolOffice;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.counted;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.schoolId;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.FactError;
import org.knotenpunkt.domain.organisation.FactKind;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.PupilCount;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolAction;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.organisation.school.SchoolEvent;
import org.knotenpunkt.domain.organisation.school.SchoolFacts;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.organisation.school.SocialIndex;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Source;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Validity;

class SchoolServiceTest {
    private static final Actor COORDINATION = Actors.workingIn(GLADBECK);
    private static final OrganisationId MOSAIK = schoolId(1);
    private static final SchoolNumber NEW_NUMBER = new SchoolNumber("199999");

    private final SchoolUseCases useCases = SchoolUseCases.inTheSmallWorld();
    private final SchoolService schools = useCases.schools();

    @Test
    void aSchoolIsAddedTogetherWithItsOrganisation() {
        var added = schools.add(COORDINATION, school(NEW_NUMBER, GLADBECK)).orElseThrow();

        assertThat(useCases.world().schools().findByNumber(NEW_NUMBER)).contains(added);
        assertThat(useCases.world().organisations().findById(added.id()))
                .get()
                .extracting(Organisation::kind)
                .isEqualTo(OrganisationKind.SCHOOL);
        var facts = useCases.world()
                .organisations()
                .findById(added.id())
                .orElseThrow()
                .facts();
        var source = school(NEW_NUMBER, GLADBECK).facts().source();
        assertThat(facts.names().latest().orElseThrow().source()).isEqualTo(source);
        assertThat(facts.keys().getFirst().source()).isEqualTo(source);
        assertThat(useCases.events().published())
                .last()
                .isEqualTo(new SchoolEvent.SchoolAdded(
                        added.id(), GLADBECK, useCases.clock().instant()));
    }

    @Test
    void anOrganisationThatBearsTheNumberBecomesTheSchool() {
        var bearer = Organisation.register(
                        schoolId(50),
                        OrganisationKind.SCHOOL,
                        GLADBECK,
                        OrganisationName.of("Neue Schule"),
                        null,
                        Contact.NONE,
                        null,
                        null,
                        useCases.clock().instant())
                .addKey(
                        ExternalKey.of(NEW_NUMBER),
                        Validity.ALWAYS,
                        null,
                        useCases.clock().instant())
                .orElseThrow();
        useCases.world().organisation(bearer);

        assertThat(schools.add(COORDINATION, school(NEW_NUMBER, GLADBECK))
                        .map(School::id)
                        .orElseThrow())
                .isEqualTo(bearer.id());
    }

    @Test
    void aNumberBelongsToOneSchool() {
        schools.add(COORDINATION, school(NEW_NUMBER, GLADBECK)).orElseThrow();

        assertThat(schools.add(COORDINATION, school(NEW_NUMBER, GLADBECK)))
                .isEqualTo(Result.refusal(new SchoolError.SchoolNumberTaken(NEW_NUMBER)));
    }

    @Test
    void aSchoolNeedsATownThatIsKnown() {
        var nowhere = municipalityId(99);

        assertThat(schools.add(Actors.workingIn(nowhere), school(NEW_NUMBER, nowhere)))
                .isEqualTo(Result.refusal(new SchoolError.TownOfSchoolUnknown()));
    }

    @Test
    void aSchoolIsAddedByTheCoordinationOfItsTownAlone() {
        assertThat(schools.add(COORDINATION, school(NEW_NUMBER, HERTEN)))
                .isEqualTo(Result.refusal(new SchoolError.NotAllowed(new Denial.OutOfReach())));
    }

    @Test
    void whatIsRecordedIsStoredAndTold() {
        var recorded = schools.recordAllDay(COORDINATION, MOSAIK, 1, bySchoolOffice(AllDayForm.BOUND), TODAY, false)
                .orElseThrow();

        assertThat(recorded.version()).isEqualTo(2);
        assertThat(useCases.world()
                        .schools()
                        .findById(MOSAIK)
                        .orElseThrow()
                        .asOf(TODAY)
                        .allDay())
                .contains(AllDayForm.BOUND);
        assertThat(useCases.events().published())
                .containsExactly(new SchoolEvent.AllDayRecorded(
                        MOSAIK,
                        GLADBECK,
                        AllDayForm.BOUND,
                        TODAY,
                        useCases.clock().instant()));
    }

    @Test
    void nothingIsRecordedForDaysAfterTheEndOfASchool() {
        var ended = schoolId(7);
        var over = Result.refusal(new SchoolError.OrganisationNotThere(
                new OrganisationError.AlreadyEnded(ended, "Neue Schule", LocalDate.parse("2020-07-31"))));
        var after = LocalDate.parse("2020-08-01");
        var herten = Actors.workingIn(HERTEN);

        assertThat(schools.recordAllDay(herten, ended, 1, bySchoolOffice(AllDayForm.OPEN), after, false))
                .isEqualTo(over);
        assertThat(schools.recordPupils(herten, ended, 1, new SchoolYear(2020), counted(200), false))
                .isEqualTo(over);
        assertThat(schools.recordSocialIndex(
                        herten, ended, 1, new SchoolYear(2020), bySchoolOffice(SocialIndex.WITHOUT), false))
                .isEqualTo(over);
        assertThat(schools.recordPupils(herten, ended, 1, new SchoolYear(2019), counted(200), false))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void nothingIsRecordedForDaysBeforeTheFoundingOfASchool() {
        var founded = LocalDate.parse("2020-10-01");
        var young = schoolId(50);
        useCases.world()
                .organisation(Organisation.register(
                                young,
                                OrganisationKind.SCHOOL,
                                GLADBECK,
                                OrganisationName.of("Neue Schule"),
                                null,
                                Contact.NONE,
                                founded,
                                null,
                                useCases.clock().instant())
                        .addKey(
                                ExternalKey.of(NEW_NUMBER),
                                Validity.ALWAYS,
                                null,
                                useCases.clock().instant())
                        .orElseThrow());
        schools.add(COORDINATION, school(NEW_NUMBER, GLADBECK)).orElseThrow();
        var eve = founded.minusDays(1);

        assertThat(schools.recordAllDay(COORDINATION, young, 1, bySchoolOffice(AllDayForm.OPEN), eve, false))
                .isEqualTo(Result.refusal(new SchoolError.OrganisationNotThere(
                        new OrganisationError.BeforeFounding(young, "Neue Schule", PartialDate.of(eve), founded))));
        assertThat(schools.recordPupils(COORDINATION, young, 1, new SchoolYear(2019), counted(200), false))
                .isEqualTo(Result.refusal(new SchoolError.OrganisationNotThere(new OrganisationError.OverBeforeFounding(
                        young, "Neue Schule", LocalDate.parse("2020-07-31"), founded))));
        assertThat(schools.recordPupils(COORDINATION, young, 1, new SchoolYear(2020), counted(200), false))
                .as("it was founded within the school year")
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void eachFactIsRecordedOnTheVersionBefore() {
        var year = new SchoolYear(2025);
        var recorded = schools.recordPupils(COORDINATION, MOSAIK, 1, year, counted(200), false)
                .flatMap(known -> schools.recordSocialIndex(
                        COORDINATION, MOSAIK, known.version(), year, bySchoolOffice(SocialIndex.WITHOUT), false))
                .flatMap(known -> schools.recordStartchancen(
                        COORDINATION, MOSAIK, known.version(), bySchoolOffice(false), TODAY, false))
                .flatMap(known -> schools.recordFacts(
                        COORDINATION,
                        MOSAIK,
                        known.version(),
                        bySchoolOffice(SchoolFacts.running(new SchoolForm("15"))),
                        TODAY,
                        false))
                .orElseThrow();

        assertThat(recorded.version()).isEqualTo(5);
        assertThat(recorded.asOf(TODAY).startchancen()).contains(false);
        assertThat(useCases.events().published()).hasSize(4);
    }

    @Test
    void aSocialIndexIsOfASchoolYearInWhichThereCanBeOne() {
        for (var year : List.of(1990, 2019, 2028, 2035)) {
            assertThat(schools.recordSocialIndex(
                            COORDINATION, MOSAIK, 1, new SchoolYear(year), bySchoolOffice(SocialIndex.WITHOUT), false))
                    .isEqualTo(Result.refusal(new SchoolError.NoSocialIndexForYear(
                            new SchoolYear(year), new SchoolYear(2020), new SchoolYear(2027))));
        }
        assertThat(schools.recordSocialIndex(
                        COORDINATION, MOSAIK, 1, new SchoolYear(2027), bySchoolOffice(SocialIndex.WITHOUT), false))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void whatCorrectsTakesTheFormerBackAndWhatARegisterSaysStays() {
        var year = new SchoolYear(2025);
        schools.recordPupils(COORDINATION, MOSAIK, 1, year, counted(200), false).orElseThrow();
        var contradiction = new FactError.SaidOtherwise(
                FactKind.PUPILS, year.firstDay(), "200 COUNTED", counted(1).source());

        assertThat(schools.recordPupils(COORDINATION, MOSAIK, 2, year, counted(210), false))
                .isEqualTo(Result.refusal(new SchoolError.FactStays(contradiction)));
        var corrected = schools.recordPupils(COORDINATION, MOSAIK, 2, year, counted(210), true)
                .orElseThrow();
        assertThat(corrected.history().pupils()).containsEntry(year, counted(210));
        assertThat(useCases.events().published())
                .extracting(DomainEvent::type)
                .containsExactly(
                        "organisation.pupils-recorded",
                        "organisation.school-fact-withdrawn",
                        "organisation.pupils-recorded");

        var register = new Source(Register.SOCIAL_INDEX.citation(), PartialDate.of(TODAY));
        var listed = schools.recordSocialIndex(
                        COORDINATION, MOSAIK, 3, year, new Sourced<>(new SocialIndex(3), register), false)
                .orElseThrow();
        assertThat(schools.recordSocialIndex(
                        COORDINATION, MOSAIK, listed.version(), year, bySchoolOffice(new SocialIndex(4)), true))
                .isEqualTo(Result.refusal(new SchoolError.FactStays(
                        new FactError.SaidByRegister(FactKind.SOCIAL_INDEX, register.title()))));
    }

    @Test
    void aSourceThatHasYetToAppearProvesNothing() {
        var toCome = new Source("Next report", PartialDate.of(TODAY.plusDays(1)));

        assertThat(schools.recordAllDay(COORDINATION, MOSAIK, 1, new Sourced<>(AllDayForm.BOUND, toCome), TODAY, false))
                .isEqualTo(Result.refusal(new SchoolError.FactStays(new FactError.SourceInFuture(toCome.date()))));
        assertThat(schools.recordPupils(
                        COORDINATION,
                        MOSAIK,
                        1,
                        new SchoolYear(2025),
                        new PupilCount(1, PupilCount.Method.COUNTED, toCome),
                        false))
                .isInstanceOf(Result.Refusal.class);
    }

    @Test
    void whatIsKnownAlreadyChangesNothing() {
        schools.recordPupils(COORDINATION, MOSAIK, 1, new SchoolYear(2025), counted(200), false)
                .orElseThrow();
        var again = schools.recordPupils(COORDINATION, MOSAIK, 2, new SchoolYear(2025), counted(200), false)
                .orElseThrow();

        assertThat(again.version()).isEqualTo(2);
        assertThat(useCases.events().published()).hasSize(1);
    }

    @Test
    void whoHasSeenAnOldVersionIsToldSo() {
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() ->
                        schools.recordAllDay(COORDINATION, MOSAIK, 7, bySchoolOffice(AllDayForm.BOUND), TODAY, false));
    }

    @Test
    void aHeadRecordsForTheOwnSchoolAndForNoOther() {
        var head = Actors.holding(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(GLADBECK, MOSAIK.value()));

        assertThat(schools.recordPupils(head, MOSAIK, 1, new SchoolYear(2025), counted(1), false))
                .isInstanceOf(Result.Success.class);
        assertThat(schools.recordPupils(head, schoolId(2), 1, new SchoolYear(2025), counted(1), false))
                .isEqualTo(
                        Result.refusal(new SchoolError.NotAllowed(new Denial.RoleMissing(SchoolAction.RECORD_SCHOOL))));
    }

    @Test
    void whoOnlyReadsCannotRecord() {
        var reader = Actors.holding(Role.READER, new Scope.Municipality(GLADBECK));

        assertThat(schools.recordPupils(reader, MOSAIK, 1, new SchoolYear(2025), counted(1), false))
                .isEqualTo(
                        Result.refusal(new SchoolError.NotAllowed(new Denial.RoleMissing(SchoolAction.RECORD_SCHOOL))));
    }

    @Test
    void nothingIsRecordedOfASchoolThatIsUnknown() {
        assertThat(schools.recordPupils(COORDINATION, schoolId(99), 1, new SchoolYear(2025), counted(1), false))
                .isEqualTo(Result.refusal(new SchoolError.SchoolNotFound()));
    }

    @Test
    void schoolsAreCommonToAllWhoHaveSignedInAndNotToStrangers() {
        var reading = useCases.schoolReading();
        var fromEssen = Actors.holding(Role.READER, new Scope.Municipality(ESSEN));

        assertThat(reading.byId(fromEssen, MOSAIK, TODAY)).isInstanceOf(Result.Success.class);
        assertThat(reading.byId(fromEssen, schoolId(99), TODAY))
                .isEqualTo(Result.refusal(new SchoolError.SchoolNotFound()));
        assertThat(reading.search(Actor.ANONYMOUS, SchoolFilter.all(TODAY), SchoolOrder.BY_NAME, PageRequest.first(1)))
                .isEqualTo(Result.refusal(new SchoolError.NotAllowed(new Denial.NotSignedIn())));
        assertThat(reading.figures(Actor.operator(), GLADBECK, TODAY))
                .isEqualTo(
                        Result.refusal(new SchoolError.NotAllowed(new Denial.RoleMissing(SchoolAction.READ_SCHOOLS))));
    }

    private static NewSchool school(SchoolNumber number, MunicipalityId town) {
        return new NewSchool(
                number,
                town,
                OrganisationName.of("Neue Schule"),
                null,
                Contact.NONE,
                bySchoolOffice(SchoolFacts.running(SchoolForm.PRIMARY)));
    }
}
