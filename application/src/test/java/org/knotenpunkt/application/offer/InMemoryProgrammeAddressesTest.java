package org.knotenpunkt.application.offer;

import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;

class InMemoryProgrammeAddressesTest implements ProgrammeAddressesContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryOffers offers = new InMemoryOffers(world);

    @Override
    public Offers offers() {
        return offers;
    }

    @Override
    public OfferQueries open() {
        return offers;
    }

    @Override
    public World world() {
        return world;
    }
}
