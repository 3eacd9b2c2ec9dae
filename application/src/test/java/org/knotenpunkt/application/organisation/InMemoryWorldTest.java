package org.knotenpunkt.application.organisation;

class InMemoryWorldTest implements WorldContract, CorrectionContract {
    private final World world = new InMemoryWorld();

    @Override
    public World world() {
        return world;
    }
}
