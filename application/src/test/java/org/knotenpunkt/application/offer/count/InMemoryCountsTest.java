package org.knotenpunkt.application.offer.count;

import org.knotenpunkt.application.offer.InMemoryOffers;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;

class InMemoryCountsTest implements CountsContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryOffers offers = new InMemoryOffers(world);
    private final InMemoryCounts counts = new InMemoryCounts(world, offers);

    @Override
    public SessionCounts counts() {
        return counts;
    }

    @Override
    public Offers offers() {
        return offers;
    }

    @Override
    public World world() {
        return world;
    }
}
