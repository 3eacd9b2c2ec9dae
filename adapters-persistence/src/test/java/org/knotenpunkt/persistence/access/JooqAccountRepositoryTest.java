package org.knotenpunkt.persistence.access;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccountNamesContract;
import org.knotenpunkt.application.access.AccountRepository;
import org.knotenpunkt.application.access.AccountRepositoryContract;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAccountRepositoryTest implements AccountRepositoryContract, AccountNamesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final AccessDatabase database = new AccessDatabase(POSTGRES);

    @Override
    public AccountRepository accounts() {
        return database.accounts();
    }

    @Override
    public AccountNames names() {
        return POSTGRES.transactional(AccountNames.class, new JooqAccountNames(POSTGRES.database()));
    }
}
