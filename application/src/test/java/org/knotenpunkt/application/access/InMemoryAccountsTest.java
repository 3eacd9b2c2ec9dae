package org.knotenpunkt.application.access;

class InMemoryAccountsTest implements AccountRepositoryContract {
    private final InMemoryAccounts accounts = new InMemoryAccounts();

    @Override
    public AccountRepository accounts() {
        return accounts;
    }
}
