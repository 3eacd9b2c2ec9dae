package org.knotenpunkt.application.organisation.register;

import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.Transactions;

final class InMemoryImportRepositoryTest implements ImportRepositoryContract {
    private final ImportRepository imports = new InMemoryImportRepository();

    @Override
    public ImportRepository imports() {
        return imports;
    }

    @Override
    public Transactions transactions() {
        return new DirectTransactions();
    }
}
