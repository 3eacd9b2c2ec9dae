package org.knotenpunkt.persistence.offer;

import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.AUENFELD;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.offer.OpenOfferQueries;
import org.knotenpunkt.application.offer.OpenOffersContract;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqOpenOffersTest implements OpenOffersContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public Offers offers() {
        return POSTGRES.transactional(Offers.class, new JooqOffers(POSTGRES.database()), LINDENAU, AUENFELD);
    }

    @Override
    public OpenOfferQueries open() {
        return POSTGRES.transactional(
                OpenOfferQueries.class, new JooqOpenOffers(POSTGRES.database(), BERLIN), Actor.PUBLIC);
    }

    @Override
    public World world() {
        return world;
    }
}
