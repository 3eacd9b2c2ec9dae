package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ServerRoleTest {
    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void theRoleOfTheServerIsNoneToRefuse() {
        assertThat(faultsOf(DatabaseRoles.SERVER)).isEmpty();
    }

    @Test
    void aSuperuserIsRefused() {
        assertThat(faultsOf("postgres"))
                .anyMatch(fault -> fault.contains("is a superuser"))
                .anyMatch(fault -> fault.contains("bypasses row-level security"));
    }

    @Test
    void whoOwnsTheTablesIsRefused() {
        assertThat(faultsOf(DatabaseRoles.MIGRATOR)).singleElement().asString().contains("owns tables");
    }

    @Test
    void theServerSeesThatEveryMigrationHasBeenTaken() {
        assertThat(new Migrations(POSTGRES.dataSource(), DatabaseRoles.SERVER).faults())
                .isEmpty();
    }

    private static List<String> faultsOf(String role) {
        return ServerRole.faults(DSL.using(POSTGRES.dataSource(role), SQLDialect.POSTGRES));
    }
}
