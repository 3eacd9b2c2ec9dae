package org.knotenpunkt.persistence.access;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.SignInAttemptStore;
import org.knotenpunkt.application.access.SignInAttemptStoreContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqSignInAttemptStoreTest implements SignInAttemptStoreContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final AccessDatabase database = new AccessDatabase(POSTGRES);

    @Override
    public SignInAttemptStore attempts() {
        return database.attempts();
    }
}
