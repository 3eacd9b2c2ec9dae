package org.knotenpunkt.application.offer;

import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.application.partnership.undertaking.Undertakings;

class InMemoryAimingOffersTest implements AimingOffersContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryOffers offers = new InMemoryOffers(world);

    @Override
    public Offers offers() {
        return offers;
    }

    @Override
    public World world() {
        return world;
    }

    @Override
    public Undertakings undertakings() {
        return new InMemoryAimingOffers(offers);
    }
}
