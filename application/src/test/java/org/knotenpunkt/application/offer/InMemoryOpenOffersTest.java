package org.knotenpunkt.application.offer;

import static org.knotenpunkt.domain.offer.OfferFixtures.BERLIN;

import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;

class InMemoryOpenOffersTest implements OpenOffersContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryOffers offers = new InMemoryOffers(world);

    @Override
    public Offers offers() {
        return offers;
    }

    @Override
    public OpenOfferQueries open() {
        return new InMemoryOpenOffers(offers, world, BERLIN);
    }

    @Override
    public World world() {
        return world;
    }
}
