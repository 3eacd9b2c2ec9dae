package org.knotenpunkt.web.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AGENCY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AUENFELD;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDATION;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.LINDENAU;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.NETWORK;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.TODAY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiative;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.anInitiativeAtWork;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.knotenpunkt.application.access.PolicyRights;
import org.knotenpunkt.application.initiative.InMemoryInitiatives;
import org.knotenpunkt.application.initiative.InitiativeReadingService;
import org.knotenpunkt.application.initiative.InitiativeService;
import org.knotenpunkt.application.organisation.OrganisationList;
import org.knotenpunkt.application.organisation.OrganisationSummary;
import org.knotenpunkt.application.organisation.OtherDays;
import org.knotenpunkt.application.organisation.SearchOrganisations;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.FixedClock;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.RecordingEvents;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.organisation.pages.OrganisationChoice;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.page.Pages;

/** The use cases of networks in memory, with one network at work, and a server that offers them. */
final class Network {
    static final Actor OFFICE = Actors.holding(Role.INITIATIVE_OFFICE, new Scope.Initiative(NETWORK.value()));
    static final Actor COORDINATION = Actors.workingIn(LINDENAU);
    static final MunicipalityId OSTERFELD = new MunicipalityId(new UUID(0x7000, 13));

    private final InMemoryInitiatives initiatives = new InMemoryInitiatives();
    private final FixedClock clock = FixedClock.on(TODAY);
    private final InitiativeService service = new InitiativeService(
            initiatives,
            initiatives,
            new PolicyRights(),
            new RecordingEvents(),
            new DirectTransactions(),
            new CountingIds(),
            clock,
            clock);
    private final InitiativeReadingService reading = new InitiativeReadingService(
            initiatives, accounts -> Map.of(), new PolicyRights(), new DirectTransactions(), clock);

    Network() {
        initiatives.add(OrganisationId.of(LINDENAU), OrganisationKind.MUNICIPALITY, "Lindenau", "05999001");
        initiatives.add(OrganisationId.of(AUENFELD), OrganisationKind.MUNICIPALITY, "Auenfeld <&>", "05999002");
        initiatives.add(OrganisationId.of(OSTERFELD), OrganisationKind.MUNICIPALITY, "Osterfeld", "05999003");
        initiatives.add(FOUNDATION, OrganisationKind.FOUNDATION, "Stiftung Morgen", null);
        initiatives.add(AGENCY, OrganisationKind.ASSOCIATION, "Agentur Brücke", null);
    }

    /** Leaves nothing but the network as it is at work. */
    void begin() {
        initiatives.clear();
        initiatives.save(anInitiativeAtWork());
    }

    /** Leaves nothing but a network to which nobody belongs. */
    void beginAnew() {
        initiatives.clear();
        initiatives.save(anInitiative());
    }

    Initiative stored() {
        return initiatives.findById(NETWORK).orElseThrow();
    }

    String version() {
        return Long.toString(stored().version());
    }

    TestServer server() {
        return TestServer.of("initiative")
                .with(new InitiativeApi(service, service, service, service, service, reading, clock))
                .with(new InitiativeCorrectionApi(service))
                .with(new InitiativeLifeApi(service, service, service))
                .pages(pages -> new NetworkLifeForms(
                        service, service, service, finder(), new InitiativeCorrections(pages, finder())))
                .pages(pages ->
                        new NetworkCorrectionForms(service, finder(), new InitiativeCorrections(pages, finder())))
                .pages(pages ->
                        new MemberCorrectionForms(service, finder(), new InitiativeCorrections(pages, finder())))
                .pages(pages -> new InitiativePages(reading, finder(), new PolicyRights(), pages, clock))
                .pages(this::memberForms)
                .pages(this::networkForms)
                .build();
    }

    private MemberForms memberForms(Pages pages) {
        return new MemberForms(service, service, finder(), choice(), pages, clock);
    }

    private NetworkForms networkForms(Pages pages) {
        return new NetworkForms(service, service, service, finder(), choice(), pages, clock);
    }

    private NetworkFinder finder() {
        return new NetworkFinder(reading, new PolicyRights());
    }

    private OrganisationChoice choice() {
        SearchOrganisations osterfeldOnly = (actor, filter, page) -> Result.success(new OrganisationList(
                new Page<>(
                        List.of(new OrganisationSummary(
                                OrganisationId.of(OSTERFELD),
                                OrganisationKind.MUNICIPALITY,
                                OrganisationName.of("Osterfeld"),
                                null,
                                null,
                                null,
                                OtherDays.NONE)),
                        null),
                null,
                0,
                List.of()));
        return new OrganisationChoice(osterfeldOnly, clock);
    }
}
