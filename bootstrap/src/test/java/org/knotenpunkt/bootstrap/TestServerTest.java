package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.shared.JooqTransactions;
import org.knotenpunkt.persistence.shared.PgBouncer;

/** So all tests that talk to a server do what they do through both. */
@Tag("pgbouncer")
class TestServerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void itWritesThroughPgBouncerAndReadsFromTheReplica() throws Exception {
        try (var server = TestServer.start(PreparedFolder.empty("test-server"), Map.of(), false)) {
            var house = server.running().installation();
            var transactions = house.get(JooqTransactions.class);
            try (var connection = house.get(DataSource.class).getConnection()) {
                assertThat(connection.getMetaData().getURL())
                        .contains(PgBouncer.parameters().substring(1));
            }

            var end = System.nanoTime() + PATIENCE.toNanos();
            while (!transactions.read(Actor.ANONYMOUS, () -> follows(transactions))) {
                assertThat(System.nanoTime()).isLessThan(end);
            }
            assertThat(transactions.call(Actor.ANONYMOUS, () -> follows(transactions)))
                    .isFalse();
        }
    }

    private static boolean follows(JooqTransactions transactions) {
        return transactions
                .dsl()
                .select(function(name("pg_is_in_recovery"), SQLDataType.BOOLEAN))
                .fetchSingle()
                .value1();
    }
}
