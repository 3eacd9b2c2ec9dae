package org.knotenpunkt.bootstrap.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.PreparedFolder;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.load.TwoTowns.Place;
import org.knotenpunkt.bootstrap.postgres.DataFolder;
import org.knotenpunkt.bootstrap.postgres.KillablePostgres;
import org.knotenpunkt.bootstrap.postgres.Standby;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.persistence.shared.JooqTransactions;

/** Two nodes that write to one database and read from another one that follows it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // all is set before the tests
class ReplicaTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ALL = "/api/v1/organisations";
    private static final int MANY = 50;

    private final AtomicInteger names = new AtomicInteger();
    private KillablePostgres postgres;
    private Standby standby;
    private RunningServer first;
    private RunningServer second;
    private Configuration configuration;
    private Place town;
    private Caller writer;
    private Caller reader;

    @BeforeAll
    void start() throws IOException {
        postgres = KillablePostgres.in(PreparedFolder.empty("followed"));
        var settings = new HashMap<>(postgres.settingsOfServer());
        town = TwoTowns.settle(Configuration.of(settings, Map.of())).getFirst();
        standby = Standby.of(postgres, DataFolder.empty("standby"));
        settings.put("database.replica.url", "jdbc:postgresql://127.0.0.1:%d/knotenpunkt".formatted(standby.port()));
        settings.put("rate.account", "0");
        settings.put("server.port", "0");
        settings.put("operations.port", "0");
        configuration = Configuration.of(settings, Map.of());
        first = RunningServer.start(configuration, false);
        second = RunningServer.start(configuration, false);
        writer = new Caller(first::address, town.coordinator());
        reader = new Caller(second::address, town.coordinator());
    }

    @AfterAll
    void stop() {
        first.close();
        second.close();
        standby.close();
        postgres.close();
    }

    @Test
    void readsGoThereAndWhatAnybodyHasWrittenIsReadOnEveryNode() {
        awaitReadsOfTheReplica();
        for (int written = 0; written < MANY; written++) {
            assertThat(isSeen(register())).isTrue();
        }
        awaitReadsOfTheReplica();
        assertThat(faults()).isEmpty();
    }

    @Test
    void whileItIsBehindWhatWasWrittenIsReadAllTheSame() throws Exception {
        standby.pause();
        try {
            for (int written = 0; written < MANY; written++) {
                assertThat(isSeen(register())).isTrue();
                assertThat(isReadFromTheReplica()).isFalse();
            }
        } finally {
            standby.goOn();
        }
    }

    @Test
    void whileItIsAwayReadsGoToTheFirstDatabase() throws Exception {
        standby.kill();
        assertThat(isSeen(register())).isTrue();
        assertThat(isReadFromTheReplica()).isFalse();
        assertThat(faults()).singleElement().asString().startsWith("The replica cannot be reached");

        standby.restart();
        awaitReadsOfTheReplica();
    }

    @Test
    void whatIsNoReplicaIsFoundOut() throws IOException {
        var settings = new HashMap<>(postgres.settingsOfServer());
        settings.put("database.replica.url", "jdbc:postgresql://127.0.0.1:%d/knotenpunkt".formatted(postgres.port()));

        assertThat(Installation.faults(Configuration.of(settings, Map.of()), unused -> List.of()))
                .containsExactly("What is called the replica follows no other database");
    }

    private List<String> faults() {
        return Installation.faults(configuration, unused -> List.of());
    }

    /** Registers an organisation at one node, and answers where it is. */
    private String register() {
        var name = "Verein " + names.incrementAndGet();
        var answer = writer.send(
                        "POST",
                        ALL,
                        Map.of(
                                "kind",
                                "PROVIDER",
                                "name",
                                name,
                                "town",
                                town.id().toString()))
                .orElseThrow();
        return answer.headers().firstValue("Location").orElseThrow();
    }

    /** Asks the other node. */
    private boolean isSeen(String path) {
        return reader.get(path).orElseThrow().statusCode() == 200;
    }

    /** As soon as it has got as far as the first database. */
    private void awaitReadsOfTheReplica() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isReadFromTheReplica()) {
            assertThat(System.nanoTime()).as("nothing is read from the replica").isLessThan(end);
        }
    }

    private boolean isReadFromTheReplica() {
        var transactions = second.installation().get(JooqTransactions.class);
        return transactions.read(
                Actor.ANONYMOUS,
                () -> transactions
                        .dsl()
                        .select(function(name("pg_is_in_recovery"), SQLDataType.BOOLEAN))
                        .fetchSingle()
                        .value1());
    }
}
