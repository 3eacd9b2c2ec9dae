package org.knotenpunkt.persistence.offer;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.OfferQueries;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.placement.Placements;
import org.knotenpunkt.application.offer.placement.PlacementsContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqPlacementsTest implements PlacementsContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public Placements placements() {
        return POSTGRES.transactional(Placements.class, new JooqPlacements(POSTGRES.database()), LINDENAU);
    }

    @Override
    public Offers offers() {
        return POSTGRES.transactional(Offers.class, new JooqOffers(POSTGRES.database()), LINDENAU);
    }

    @Override
    public OfferQueries queries() {
        return POSTGRES.transactional(OfferQueries.class, new JooqOfferQueries(POSTGRES.database()), LINDENAU);
    }

    @Override
    public World world() {
        return world;
    }
}
