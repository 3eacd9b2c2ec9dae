package org.knotenpunkt.application.organisation.school;

class InMemoryMunicipalityQueriesTest implements MunicipalityQueriesContract {
    private final RegisterWorld world = new InMemoryWorld();

    @Override
    public RegisterWorld world() {
        return world;
    }
}
