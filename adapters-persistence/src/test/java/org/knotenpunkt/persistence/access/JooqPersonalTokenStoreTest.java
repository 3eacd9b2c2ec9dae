package org.knotenpunkt.persistence.access;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccountRepository;
import org.knotenpunkt.application.access.GrantRepository;
import org.knotenpunkt.application.access.PersonalTokenStore;
import org.knotenpunkt.application.access.PersonalTokenStoreContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqPersonalTokenStoreTest implements PersonalTokenStoreContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final AccessDatabase database = new AccessDatabase(POSTGRES);

    @BeforeEach
    void fill() {
        database.addPlaces();
        database.addTwoAccounts();
    }

    @Override
    public PersonalTokenStore tokens() {
        return database.tokens();
    }

    @Override
    public AccountRepository accounts() {
        return database.accounts();
    }

    @Override
    public GrantRepository grants() {
        return database.grants();
    }
}
