package org.knotenpunkt.application.access;

class InMemoryGrantsTest implements GrantRepositoryContract {
    private final InMemoryGrants grants = new InMemoryGrants();

    @Override
    public GrantRepository grants() {
        return grants;
    }
}
