package org.knotenpunkt.application.organisation.school;

class InMemorySchoolQueriesTest implements SchoolQueriesContract {
    private final RegisterWorld world = new InMemoryWorld();

    @Override
    public RegisterWorld world() {
        return world;
    }
}
