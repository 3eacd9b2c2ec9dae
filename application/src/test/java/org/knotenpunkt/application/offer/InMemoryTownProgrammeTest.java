package org.knotenpunkt.application.offer;

import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.school.Position;

class InMemoryTownProgrammeTest implements TownProgrammeContract {
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

    @Override
    public void school(int number, String name, Address address, Position position) {
        offers.places().add(name, address, position);
    }
}
