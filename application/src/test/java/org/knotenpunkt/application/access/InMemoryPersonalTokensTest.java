package org.knotenpunkt.application.access;

import org.junit.jupiter.api.BeforeEach;

class InMemoryPersonalTokensTest implements PersonalTokenStoreContract {
    private final AccessHouse house = new AccessHouse();

    @BeforeEach
    void twoAccounts() {
        house.accounts.save(ANNA);
        house.accounts.save(BERT);
    }

    @Override
    public PersonalTokenStore tokens() {
        return house.tokens;
    }

    @Override
    public AccountRepository accounts() {
        return house.accounts;
    }

    @Override
    public GrantRepository grants() {
        return house.grants;
    }
}
