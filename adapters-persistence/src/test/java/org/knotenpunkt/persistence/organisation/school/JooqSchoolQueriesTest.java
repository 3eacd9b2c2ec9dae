package org.knotenpunkt.persistence.organisation.school;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.school.RegisterWorld;
import org.knotenpunkt.application.organisation.school.SchoolQueriesContract;
import org.knotenpunkt.persistence.shared.PostgresExtension;

class JooqSchoolQueriesTest implements SchoolQueriesContract {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Override
    public RegisterWorld world() {
        return new JooqWorld(POSTGRES);
    }

    @Override
    @BeforeEach
    public void fillTheWorld() {
        POSTGRES.in(() -> {
            SchoolQueriesContract.super.fillTheWorld();
            return world();
        });
    }
}
