package org.knotenpunkt.persistence.access;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccountRepository;
import org.knotenpunkt.application.access.AccountRepositoryContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAccountRepositoryTest implements AccountRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final AccessDatabase database = new AccessDatabase(POSTGRES);

    @Override
    public AccountRepository accounts() {
        return database.accounts();
    }
}
