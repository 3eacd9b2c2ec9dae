package org.knotenpunkt.web.organisation.api;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aSchool;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.aTown;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.anOrganisation;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.organisationId;

import java.util.List;
import java.util.UUID;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.OrganisationQueryService;
import org.knotenpunkt.application.organisation.OrganisationService;
import org.knotenpunkt.application.organisation.function.FunctionService;
import org.knotenpunkt.application.organisation.relation.RelationService;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceService;
import org.knotenpunkt.application.organisation.town.TownService;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.organisation.register.RegisterFileFacts;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.TestServer;

/** The use cases of the feature in memory, with a school and a centre in Lindenau, and a server that offers them. */
final class Lindenau {
    static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    static final Actor NEIGHBOUR = Actors.workingIn(AUENFELD);
    static final Actor OFFICE = Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(new UUID(1, 1)));
    static final OrganisationId SCHOOL = organisationId(3);
    static final OrganisationId CENTRE = organisationId(4);
    static final ImportId IMPORT = new ImportId(new UUID(0x0195_0000_0000_7008L, 0x8000_0000_0000_0001L));
    static final Actor HEAD_OF_SCHOOL =
            Actors.holding(Role.SCHOOL_LEADERSHIP, new Scope.Organisation(LINDENAU, SCHOOL.value()));

    private final InMemoryWorld world = new InMemoryWorld();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final Rights rights = new PolicyRights();
    private final Transactions transactions = new DirectTransactions();
    private final IdSource ids = UUID::randomUUID;

    Lindenau() {
        world.organisations().save(aTown(LINDENAU, "Lindenau"));
        world.organisations().save(aTown(AUENFELD, "Auenfeld"));
        world.organisations().save(aSchool(3));
        world.organisations().save(anOrganisation(4, OrganisationKind.FAMILY_CENTRE, "Zentrum <&>"));
        importSchools();
    }

    private void importSchools() {
        var taken = RegisterImport.begin(
                        IMPORT,
                        Register.SCHOOLS,
                        Edition.asOf(TODAY),
                        new RegisterFileFacts("schuldaten.csv", 1, null),
                        new UUID(0, 7),
                        clock.instant())
                .imported(clock.instant());
        world.imported(
                taken,
                LINDENAU,
                List.of(
                        new ImportEntry.Added(RecordKind.SCHOOL, "100003", "School 3"),
                        new ImportEntry.Missing(RecordKind.SCHOOL, "100004", "School 4")));
        world.events()
                .publish(
                        Actors.workingIn(LINDENAU),
                        List.of(new RegisterEvent.RegisterImported(
                                IMPORT, Register.SCHOOLS, TODAY, 5, 0, 1, clock.instant())));
    }

    TestServer server() {
        var organisations =
                new OrganisationService(world.organisations(), rights, world.events(), transactions, ids, clock, clock);
        var queries = new OrganisationQueryService(
                world.search(), world.views(), world.organisations(), world.names(), rights, transactions, clock);
        var relations = new RelationService(
                world.relations(), world.organisations(), rights, world.events(), transactions, ids, clock, clock);
        var functions = new FunctionService(
                world.functions(),
                world.people(),
                world.organisations(),
                rights,
                world.events(),
                transactions,
                ids,
                clock);
        var spaces = new SocialSpaceService(
                world.spaces(), world.organisations(), rights, world.events(), transactions, ids, clock, clock);
        var towns = new TownService(world.towns(), rights, transactions, clock);
        return TestServer.of("organisation")
                .with(new OrganisationRoutes(
                        queries,
                        queries,
                        organisations,
                        organisations,
                        organisations,
                        organisations,
                        organisations,
                        organisations,
                        organisations,
                        organisations,
                        clock))
                .with(new OrganisationCorrectionRoutes(organisations, organisations))
                .with(new RelationRoutes(relations, relations, relations, relations, relations))
                .with(new FunctionRoutes(
                        functions, functions, functions, functions, functions, functions, functions, functions, clock))
                .with(new SocialSpaceRoutes(spaces, spaces, spaces, spaces, spaces, spaces, spaces, spaces))
                .with(new TownRoutes(towns, towns, towns))
                .build();
    }
}
