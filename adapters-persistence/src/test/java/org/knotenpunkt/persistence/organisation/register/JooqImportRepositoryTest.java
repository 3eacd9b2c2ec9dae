package org.knotenpunkt.persistence.organisation.register;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.register.ImportRepository;
import org.knotenpunkt.application.organisation.register.ImportRepositoryContract;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.persistence.shared.PostgresExtension;

final class JooqImportRepositoryTest implements ImportRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public ImportRepository imports() {
        return new JooqImportRepository(POSTGRES.database());
    }

    @Override
    public Transactions transactions() {
        return POSTGRES.transactions();
    }
}
