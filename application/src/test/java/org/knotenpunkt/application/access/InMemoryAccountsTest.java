package org.knotenpunkt.application.access;

import org.knotenpunkt.application.shared.AccountNames;

class InMemoryAccountsTest implements AccountRepositoryContract, AccountNamesContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    public AccountRepository accounts() {
        return accounts;
    }

    @Override
    public AccountNames names() {
        return accounts;
    }
}
