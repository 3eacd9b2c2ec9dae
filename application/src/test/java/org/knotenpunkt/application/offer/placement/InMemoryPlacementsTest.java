package org.knotenpunkt.application.offer.placement;

import org.knotenpunkt.application.offer.InMemoryOffers;
import org.knotenpunkt.application.offer.OfferQueries;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;

class InMemoryPlacementsTest implements PlacementsContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryOffers offers = new InMemoryOffers(world);
    private final InMemoryPlacements placements = new InMemoryPlacements(offers);

    @Override
    public Placements placements() {
        return placements;
    }

    @Override
    public Offers offers() {
        return offers;
    }

    @Override
    public OfferQueries queries() {
        return offers;
    }

    @Override
    public World world() {
        return world;
    }
}
