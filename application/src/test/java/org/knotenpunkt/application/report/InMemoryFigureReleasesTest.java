package org.knotenpunkt.application.report;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import java.time.LocalDate;
import org.knotenpunkt.application.partnership.InMemoryAgreements;
import org.knotenpunkt.application.partnership.release.InMemoryReleases;
import org.knotenpunkt.application.partnership.release.KnownNetwork;
import org.knotenpunkt.application.shared.CanonicalJson;
import org.knotenpunkt.application.shared.PlainCanonicalJson;
import org.knotenpunkt.domain.initiative.InitiativeId;

class InMemoryFigureReleasesTest implements FigureReleasesContract {
    private final InMemoryReleases networks = new InMemoryReleases(new InMemoryAgreements());
    private final InMemoryFigureReleases releases = new InMemoryFigureReleases(networks);

    @Override
    public FigureReleases releases() {
        return releases;
    }

    @Override
    public FigureReleases readBy(InitiativeId network) {
        return releases;
    }

    @Override
    public CanonicalJson canonical() {
        return new PlainCanonicalJson();
    }

    @Override
    public void join(InitiativeId network, LocalDate since) {
        networks.join(new KnownNetwork(network, network.toString()), LINDENAU, "Lindenau", since);
    }
}
