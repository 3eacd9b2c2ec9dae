package org.knotenpunkt.persistence.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NETWORK;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiative;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.day;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.FACTS_OF_GLADBECK;
import static org.knotenpunkt.domain.organisation.municipality.MunicipalityFixtures.byRegister;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.FACTS_OF_MOSAIK;
import static org.knotenpunkt.domain.organisation.school.SchoolFixtures.bySchoolOffice;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.knotenpunkt.application.initiative.InitiativeService;
import org.knotenpunkt.application.organisation.OrganisationService;
import org.knotenpunkt.application.organisation.function.Appointee;
import org.knotenpunkt.application.organisation.function.FunctionService;
import org.knotenpunkt.application.organisation.function.NewFunction;
import org.knotenpunkt.application.organisation.municipality.MunicipalityService;
import org.knotenpunkt.application.organisation.municipality.NewMunicipality;
import org.knotenpunkt.application.organisation.relation.NewRelation;
import org.knotenpunkt.application.organisation.relation.RelationService;
import org.knotenpunkt.application.organisation.school.NewSchool;
import org.knotenpunkt.application.organisation.school.SchoolService;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceService;
import org.knotenpunkt.application.shared.AllowingRights;
import org.knotenpunkt.application.shared.DomainEvents;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.Supporter;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.Organisation;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.function.FunctionError;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.organisation.function.FunctionKind;
import org.knotenpunkt.domain.organisation.function.OrganisationFunction;
import org.knotenpunkt.domain.organisation.function.RoleContact;
import org.knotenpunkt.domain.organisation.function.TermRole;
import org.knotenpunkt.domain.organisation.municipality.Areas;
import org.knotenpunkt.domain.organisation.municipality.Municipality;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.organisation.relation.Relation;
import org.knotenpunkt.domain.organisation.relation.RelationError;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.School;
import org.knotenpunkt.domain.organisation.school.SchoolError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.persistence.organisation.JooqOrganisationRepository;
import org.knotenpunkt.persistence.organisation.function.JooqFunctionRepository;
import org.knotenpunkt.persistence.organisation.function.JooqPersonRepository;
import org.knotenpunkt.persistence.organisation.municipality.JooqMunicipalityRepository;
import org.knotenpunkt.persistence.organisation.relation.JooqRelationRepository;
import org.knotenpunkt.persistence.organisation.school.JooqSchoolRepository;
import org.knotenpunkt.persistence.organisation.socialspace.JooqSocialSpaceRepository;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** What people record of a school, from a day on, and what else they do to organisations; each by its service, on PostgreSQL. */
record Recorded(PostgresExtension postgres, DomainEvents events, InstantSource clock) {
    static final LocalDate BEGINNING = day("2020-08-01");
    static final LocalDate FOUNDED = day("2021-08-01");
    static final Organisation SCHOOL = aSchool(3);

    private static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    private static final Organisation PROVIDER = anOrganisation(5, OrganisationKind.PROVIDER, "Provider");
    private static final Organisation UNDESCRIBED = aSchool(4);
    private static final SchoolNumber ITS_NUMBER = new SchoolNumber("199564");
    private static final MunicipalityId UNDESCRIBED_TOWN = new MunicipalityId(new UUID(8, 1));
    private static final Ags ITS_AGS = new Ags("05562014");
    private static final SocialSpaceId SPACE = new SocialSpaceId(new UUID(8, 2));
    private static final FunctionId CENTRE_LEAD = new FunctionId(new UUID(8, 3));
    private static final Validity SINCE = Validity.from(BEGINNING);
    private static final FixedClock TODAY = FixedClock.anyDay();
    private static final Instant NOW = Instant.parse("2026-11-22T11:00:00Z");

    Recorded(PostgresExtension postgres) {
        this(postgres, (actor, events) -> {}, TODAY);
    }

    Recorded(PostgresExtension postgres, DomainEvents events) {
        this(postgres, events, TODAY);
    }

    private JooqOrganisationRepository organisations() {
        return new JooqOrganisationRepository(postgres.database());
    }

    private JooqSchoolRepository schoolRepository() {
        return new JooqSchoolRepository(postgres.database());
    }

    private JooqMunicipalityRepository municipalities() {
        return new JooqMunicipalityRepository(postgres.database());
    }

    /** What all of it is about. */
    void knowASchool() {
        postgres.transactions().call(COORDINATION, () -> {
            var organisations = organisations();
            organisations.save(aTown(LINDENAU, "Lindenau"));
            organisations.save(PROVIDER);
            organisations.save(SCHOOL);
            organisations.save(keyed(UNDESCRIBED, ExternalKey.of(ITS_NUMBER)));
            organisations.save(keyed(aTown(UNDESCRIBED_TOWN, "Gladbeck"), ExternalKey.of(ITS_AGS)));
            municipalities()
                    .save(Municipality.added(
                            LINDENAU, new Ags("05999001"), Areas.UNKNOWN, byRegister(FACTS_OF_GLADBECK), NOW));
            schoolRepository()
                    .save(School.added(
                                    SCHOOL.id(),
                                    new SchoolNumber("199565"),
                                    LINDENAU,
                                    bySchoolOffice(FACTS_OF_MOSAIK),
                                    NOW)
                            .orElseThrow());
            new JooqSocialSpaceRepository(postgres.database())
                    .save(SocialSpace.draw(SPACE, LINDENAU, "South", null, Validity.ALWAYS, NOW));
            new JooqFunctionRepository(postgres.database())
                    .save(OrganisationFunction.create(
                                    CENTRE_LEAD,
                                    LINDENAU,
                                    SCHOOL.id(),
                                    FunctionKind.CENTRE_LEAD,
                                    null,
                                    Validity.ALWAYS,
                                    RoleContact.NONE,
                                    NOW)
                            .orElseThrow());
            new JooqInitiativeRepository(postgres.database()).save(anInitiative());
            return organisations;
        });
    }

    private static Organisation keyed(Organisation organisation, ExternalKey key) {
        return organisation.addKey(key, Validity.ALWAYS, null, NOW).orElseThrow();
    }

    Result<Relation, RelationError> relation() {
        return new RelationService(
                        new JooqRelationRepository(postgres.database()),
                        organisations(),
                        new AllowingRights(),
                        events,
                        postgres.transactions(),
                        UUID::randomUUID,
                        clock,
                        TODAY)
                .record(
                        COORDINATION,
                        new NewRelation(LINDENAU, RelationKind.CARRIES, PROVIDER.id(), SCHOOL.id(), SINCE, null, null));
    }

    Result<OrganisationFunction, FunctionError> term() {
        return functions().appoint(COORDINATION, CENTRE_LEAD, 1, new Appointee.Newcomer("Kim"), TermRole.HOLDER, SINCE);
    }

    private FunctionService functions() {
        return new FunctionService(
                new JooqFunctionRepository(postgres.database()),
                new JooqPersonRepository(postgres.database()),
                organisations(),
                new AllowingRights(),
                events,
                postgres.transactions(),
                UUID::randomUUID,
                clock);
    }

    Result<OrganisationFunction, FunctionError> function() {
        return functions()
                .create(
                        COORDINATION,
                        new NewFunction(
                                LINDENAU, SCHOOL.id(), FunctionKind.HEAD_OF_SCHOOL, null, SINCE, RoleContact.NONE),
                        false);
    }

    Result<SocialSpace, SocialSpaceError> assignment() {
        return new SocialSpaceService(
                        new JooqSocialSpaceRepository(postgres.database()),
                        organisations(),
                        new AllowingRights(),
                        events,
                        postgres.transactions(),
                        UUID::randomUUID,
                        clock,
                        TODAY)
                .assign(COORDINATION, SPACE, 1, SCHOOL.id(), SINCE);
    }

    Result<Initiative, InitiativeError> support() {
        return new InitiativeService(
                        new JooqInitiativeRepository(postgres.database()),
                        new JooqParties(postgres.database()),
                        new AllowingRights(),
                        events,
                        postgres.transactions(),
                        UUID::randomUUID,
                        clock,
                        TODAY)
                .support(COORDINATION, NETWORK, 1, new Supporter(SCHOOL.id(), SINCE));
    }

    Result<School, SchoolError> allDay() {
        return schools().recordAllDay(COORDINATION, SCHOOL.id(), 1, bySchoolOffice(AllDayForm.OPEN), BEGINNING, false);
    }

    /** A school is described that somebody has registered without saying what it is like. */
    Result<School, SchoolError> description() {
        return schools()
                .add(
                        COORDINATION,
                        new NewSchool(
                                ITS_NUMBER,
                                LINDENAU,
                                OrganisationName.of("School 4"),
                                null,
                                Contact.NONE,
                                bySchoolOffice(FACTS_OF_MOSAIK)));
    }

    private SchoolService schools() {
        return new SchoolService(
                schoolRepository(),
                municipalities(),
                organisations(),
                organisation(),
                new AllowingRights(),
                postgres.transactions(),
                events,
                clock,
                TODAY);
    }

    /** The same of a town. */
    Result<Municipality, MunicipalityError> descriptionOfATown() {
        return new MunicipalityService(
                        municipalities(),
                        organisations(),
                        organisation(),
                        new AllowingRights(),
                        postgres.transactions(),
                        events,
                        clock,
                        TODAY)
                .add(
                        COORDINATION,
                        new NewMunicipality(
                                ITS_AGS,
                                OrganisationName.of("Gladbeck"),
                                null,
                                Contact.NONE,
                                byRegister(FACTS_OF_GLADBECK)));
    }

    Result<Organisation, OrganisationError> founding() {
        return organisation().correctFounding(COORDINATION, SCHOOL.id(), 1, FOUNDED, null);
    }

    Result<Organisation, OrganisationError> withdrawal() {
        return organisation().withdraw(COORDINATION, UNDESCRIBED.id(), 1, "Registered twice");
    }

    private OrganisationService organisation() {
        return new OrganisationService(
                organisations(), new AllowingRights(), events, postgres.transactions(), UUID::randomUUID, clock, TODAY);
    }
}
