package org.knotenpunkt.persistence.offer;

import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.offer.AimingOffersContract;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.partnership.undertaking.Undertakings;
import org.knotenpunkt.persistence.organisation.JooqWorld;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAimingOffersTest implements AimingOffersContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final World world = new JooqWorld(POSTGRES);

    @Override
    public Offers offers() {
        return POSTGRES.transactional(Offers.class, new JooqOffers(POSTGRES.database()), LINDENAU);
    }

    @Override
    public World world() {
        return world;
    }

    @Override
    public Undertakings undertakings() {
        return POSTGRES.transactional(Undertakings.class, new JooqAimingOffers(POSTGRES.database()), LINDENAU);
    }
}
