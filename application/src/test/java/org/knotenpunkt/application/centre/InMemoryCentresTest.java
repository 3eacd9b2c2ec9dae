package org.knotenpunkt.application.centre;

import org.knotenpunkt.application.organisation.InMemoryWorld;
import org.knotenpunkt.application.organisation.World;

class InMemoryCentresTest implements CentresContract {
    private final InMemoryWorld world = new InMemoryWorld();
    private final InMemoryCentres centres = new InMemoryCentres(world);

    @Override
    public Centres centres() {
        return centres;
    }

    @Override
    public CentreQueries queries() {
        return centres;
    }

    @Override
    public World world() {
        return world;
    }
}
