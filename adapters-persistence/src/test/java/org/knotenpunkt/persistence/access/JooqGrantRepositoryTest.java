package org.knotenpunkt.persistence.access;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.access.GrantRepository;
import org.knotenpunkt.application.access.GrantRepositoryContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqGrantRepositoryTest implements GrantRepositoryContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    private final AccessDatabase database = new AccessDatabase(POSTGRES);

    @BeforeEach
    void fill() {
        database.addPlaces();
        database.addTwoAccounts();
    }

    @Override
    public GrantRepository grants() {
        return database.grants();
    }
}
