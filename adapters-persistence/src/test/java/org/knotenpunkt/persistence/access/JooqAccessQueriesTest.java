package org.knotenpunkt.persistence.access;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.AccessQueries;
import org.knotenpunkt.application.access.AccessQueriesContract;
import org.knotenpunkt.application.access.GrantRepository;
import org.knotenpunkt.application.access.SessionStore;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqAccessQueriesTest implements AccessQueriesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final AccessDatabase database = new AccessDatabase(POSTGRES);

    @BeforeEach
    void fill() {
        database.addPlaces();
        database.addTwoAccounts();
    }

    @Override
    public AccessQueries queries() {
        return database.queries();
    }

    @Override
    public GrantRepository grants() {
        return database.grants();
    }

    @Override
    public SessionStore sessions() {
        return database.sessions();
    }
}
