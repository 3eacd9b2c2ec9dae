package org.knotenpunkt.application.initiative;

import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AGENCY;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.AUENFELD;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.FOUNDATION;
import static org.knotenpunkt.domain.initiative.InitiativeFixtures.LINDENAU;

import java.time.LocalDate;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;

class InMemoryInitiativesTest implements InitiativeRepositoryContract, InitiativeQueriesContract, PartiesContract {
    private final InMemoryInitiatives initiatives = withParties();

    /** No networks yet, and the parties of which the contracts speak. */
    static InMemoryInitiatives withParties() {
        var empty = new InMemoryInitiatives();
        empty.add(OrganisationId.of(LINDENAU), OrganisationKind.MUNICIPALITY, "Lindenau", "05999001");
        empty.add(OrganisationId.of(AUENFELD), OrganisationKind.MUNICIPALITY, "Auenfeld", "05999002");
        empty.add(FOUNDATION, OrganisationKind.FOUNDATION, "Stiftung Morgen", null);
        empty.add(AGENCY, OrganisationKind.ASSOCIATION, "Agentur Brücke", null);
        return empty;
    }

    @Override
    public InMemoryInitiatives initiatives() {
        return initiatives;
    }

    @Override
    public InitiativeQueries queries() {
        return initiatives;
    }

    @Override
    public Parties parties() {
        return initiatives;
    }

    @Override
    public void found(OrganisationId organisation, LocalDate day) {
        initiatives.founded(organisation, day);
    }

    @Override
    public void know(Edition edition) {
        initiatives.add(edition);
    }
}
