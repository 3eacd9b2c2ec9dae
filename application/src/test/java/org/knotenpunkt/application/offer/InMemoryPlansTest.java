package org.knotenpunkt.application.offer;

import org.knotenpunkt.application.offer.plan.PlanQueries;
import org.knotenpunkt.application.offer.plan.PlansContract;
import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;

class InMemoryPlansTest implements PlansContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryOffers offers = new InMemoryOffers(world);

    @Override
    public Offers offers() {
        return offers;
    }

    @Override
    public PlanQueries plans() {
        return new InMemoryPlans(offers, world);
    }

    @Override
    public World world() {
        return world;
    }
}
