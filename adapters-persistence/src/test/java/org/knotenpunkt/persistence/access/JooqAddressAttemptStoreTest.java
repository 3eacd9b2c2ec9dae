package org.knotenpunkt.persistence.access;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AddressAttemptStore;
import org.knotenpunkt.application.access.AddressAttemptStoreContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAddressAttemptStoreTest implements AddressAttemptStoreContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final AccessDatabase database = new AccessDatabase(POSTGRES);

    @Override
    public AddressAttemptStore attempts() {
        return database.addressAttempts();
    }
}
