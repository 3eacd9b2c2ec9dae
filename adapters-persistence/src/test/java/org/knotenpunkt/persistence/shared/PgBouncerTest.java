package org.knotenpunkt.persistence.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectDistinct;
import static org.knotenpunkt.persistence.tables.Tables.DOMAIN_EVENT;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.JSONB;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.postgresql.ds.PGSimpleDataSource;

/** Many who share one connection to PostgreSQL, each for a transaction. */
@Tag("pgbouncer")
class PgBouncerTest {
    private static final MunicipalityId HERE = new MunicipalityId(new UUID(0, 1));
    private static final MunicipalityId THERE = new MunicipalityId(new UUID(0, 2));
    private static final int TURNS = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static PgBouncer bouncer;

    private final Set<Integer> connections = ConcurrentHashMap.newKeySet();

    @BeforeAll
    static void start() {
        bouncer = PgBouncer.before(direct().getPortNumbers()[0], Map.of(DatabaseRoles.SERVER, "", "postgres", ""), 1);
    }

    @AfterAll
    static void stop() {
        bouncer.close();
    }

    @Test
    void eachSeesWhatIsTheirsThoughAllShareOneConnection() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = IntStream.range(0, 6)
                    .mapToObj(number -> List.of(HERE, THERE).get(number % 2))
                    .map(town -> threads.submit(() -> workIn(town)))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }

        assertThat(connections).as("processes of PostgreSQL").hasSize(1);
        assertThat(POSTGRES.superuser().fetchCount(DOMAIN_EVENT)).isEqualTo(6 * TURNS);
        var stranger = new JooqTransactions(as(DatabaseRoles.SERVER));
        assertThat(stranger.query(() -> towns(stranger)))
                .as("What is seen by who says nothing, after others have")
                .isEmpty();
        assertThat(seenBy(stranger, Actor.ANONYMOUS)).isEmpty();
    }

    private void workIn(MunicipalityId town) {
        var transactions = new JooqTransactions(as(DatabaseRoles.SERVER));
        var somebody = Actors.workingIn(town);
        for (int turn = 0; turn < TURNS; turn++) {
            transactions.call(
                    somebody,
                    () -> transactions
                            .dsl()
                            .insertInto(DOMAIN_EVENT)
                            .set(DOMAIN_EVENT.ID, UUID.randomUUID())
                            .set(DOMAIN_EVENT.OCCURRED_AT, Instant.EPOCH.atOffset(ZoneOffset.UTC))
                            .set(DOMAIN_EVENT.MUNICIPALITY_ID, town.value())
                            .set(DOMAIN_EVENT.TYPE, "persistence.happened")
                            .set(DOMAIN_EVENT.SUBJECT_ID, town.value())
                            .set(DOMAIN_EVENT.ACTOR_ID, somebody.account())
                            .set(DOMAIN_EVENT.PAYLOAD, JSONB.valueOf("{}"))
                            .execute());
            assertThat(seenBy(transactions, somebody)).containsExactly(town.value());
        }
    }

    private Set<UUID> seenBy(JooqTransactions transactions, Actor actor) {
        return transactions.read(actor, () -> {
            connections.add(transactions
                    .dsl()
                    .select(function(name("pg_backend_pid"), SQLDataType.INTEGER))
                    .fetchSingle()
                    .value1());
            return towns(transactions);
        });
    }

    private static Set<UUID> towns(JooqTransactions transactions) {
        return transactions
                .dsl()
                .fetch(selectDistinct(DOMAIN_EVENT.MUNICIPALITY_ID).from(DOMAIN_EVENT))
                .intoSet(DOMAIN_EVENT.MUNICIPALITY_ID);
    }

    @Test
    void whoIsNoneForTheServerIsFoundOutAllTheSame() {
        assertThat(ServerRole.faults(DSL.using(as("postgres"), SQLDialect.POSTGRES)))
                .anyMatch(fault -> fault.contains("is a superuser"));
        assertThat(ServerRole.faults(DSL.using(as(DatabaseRoles.SERVER), SQLDialect.POSTGRES)))
                .isEmpty();
    }

    /** So all tests of the adapters do what they do on both. */
    @Test
    void theTransactionsOfTestsReadOnTheServerThatFollows() {
        var transactions = POSTGRES.transactions();
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!transactions.read(Actor.ANONYMOUS, () -> follows(transactions))) {
            assertThat(System.nanoTime()).isLessThan(end);
        }
        assertThat(transactions.call(Actor.ANONYMOUS, () -> follows(transactions)))
                .isFalse();
    }

    private static boolean follows(JooqTransactions transactions) {
        return transactions
                .dsl()
                .select(function(name("pg_is_in_recovery"), SQLDataType.BOOLEAN))
                .fetchSingle()
                .value1();
    }

    private static DataSource as(String role) {
        return bouncer.to(Objects.requireNonNull(direct().getDatabaseName()), role);
    }

    private static PGSimpleDataSource direct() {
        return (PGSimpleDataSource) POSTGRES.dataSource("postgres");
    }
}
