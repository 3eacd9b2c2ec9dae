package org.knotenpunkt.application.access;

import org.junit.jupiter.api.BeforeEach;

class InMemoryAccessQueriesTest implements AccessQueriesContract {
    private final AccessHouse house = new AccessHouse();

    @BeforeEach
    void twoAccounts() {
        house.accounts.save(ANNA);
        house.accounts.save(BERT);
    }

    @Override
    public AccessQueries queries() {
        return house.queries;
    }

    @Override
    public GrantRepository grants() {
        return house.grants;
    }

    @Override
    public SessionStore sessions() {
        return house.sessions;
    }
}
