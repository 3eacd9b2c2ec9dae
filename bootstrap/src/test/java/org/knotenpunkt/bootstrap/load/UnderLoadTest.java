package org.knotenpunkt.bootstrap.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.knotenpunkt.bootstrap.PreparedFolder;
import org.knotenpunkt.bootstrap.RunningServer;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.load.TwoTowns.Place;
import org.knotenpunkt.bootstrap.postgres.KillablePostgres;
import org.knotenpunkt.bootstrap.postgres.PooledDatabase;
import org.knotenpunkt.persistence.shared.PgBouncer;

/**
 * What people of two towns have been told stays true, whatever happens to the servers and the database while they write.
 *
 * <p>With {@code -Ppgbouncer} the servers write through PgBouncer and read from a replica. With {@code -Pendurance} the killing goes on for half an hour; {@code -Dendurance.seconds} says how long otherwise, and {@code
 * -Dendurance.seed} repeats the choice of what is killed when.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("what takes long")
class UnderLoadTest {
    private static final Duration KILLING = Duration.ofSeconds(Long.getLong("endurance.seconds", 60));
    private static final long SEED = Long.getLong("endurance.seed", System.nanoTime());
    private static final int MOST_BETWEEN_KILLS = 150;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it before all tests
    static Path folder;

    @SuppressWarnings("NullAway.Init")
    private KillablePostgres postgres;

    private @Nullable PooledDatabase pooled;
    private Map<String, String> settings = Map.of();
    private List<Place> towns = List.of();

    @BeforeAll
    void start() throws IOException {
        postgres = KillablePostgres.in(PreparedFolder.empty("under-load"));
        settings = new HashMap<>(PgBouncer.isWanted() ? throughPgBouncer() : postgres.settingsOfServer());
        settings.put("rate.account", "0");
        towns = TwoTowns.settle(Configuration.of(settings, Map.of()));
    }

    private Map<String, String> throughPgBouncer() throws IOException {
        pooled = PooledDatabase.before(postgres, "under-load-standby");
        return pooled.settingsOfServer();
    }

    @AfterAll
    void stop() {
        if (pooled != null) {
            pooled.close();
        }
        postgres.close();
    }

    private enum Victim {
        SERVER,
        POSTMASTER,
        DATABASE,
        BOTH
    }

    @Test
    void nothingAcknowledgedIsLostOrDoubledByKilling() throws Exception {
        var random = new Random(SEED);
        var end = System.nanoTime() + KILLING.toNanos();
        try (var node = Node.start(folder, settings);
                var writers = new Writers("Verein", towns, node::address)) {
            for (int kills = 0; System.nanoTime() < end || kills < Victim.values().length; kills++) {
                writers.awaitMore(1 + random.nextInt(MOST_BETWEEN_KILLS));
                kill(victim(kills, random), node);
                writers.isBack();
            }
            writers.awaitMore(MOST_BETWEEN_KILLS);
            writers.finish();

            assertThat(writers.uncertain()).as("Some had to ask again").isPositive();
            assertThat(faults(writers)).as("seed %d", SEED).isEmpty();
            assertThat(node.command("check")).as("seed %d", SEED).isTrue();
        }
    }

    /** Each of them once at first. */
    private static Victim victim(int kills, Random random) {
        var all = Victim.values();
        return all[kills < all.length ? kills : random.nextInt(all.length)];
    }

    private void kill(Victim victim, Node node) throws IOException {
        switch (victim) {
            case SERVER -> {
                node.kill();
                node.restart();
            }
            case POSTMASTER -> {
                postgres.killPostmaster();
                postgres.restart();
            }
            case DATABASE -> {
                postgres.kill();
                postgres.restart();
            }
            case BOTH -> {
                node.kill();
                postgres.kill();
                postgres.restart();
                node.restart();
            }
        }
    }

    /** So the test before would see it. A replica would see it at once: it is sent only what is written. */
    @Test
    void aDatabaseThatAcknowledgesWhatItHasNotWrittenIsFoundOut() throws Exception {
        var withoutReplica = new HashMap<>(settings);
        withoutReplica.remove("database.replica.url");
        try (var node = Node.start(folder, withoutReplica);
                var writers = new Writers("Verlust", towns, node::address)) {
            postgres.set("wal_writer_delay", "10s");
            postgres.set("synchronous_commit", "off");
            writers.awaitMore(MOST_BETWEEN_KILLS);
            postgres.kill();
            postgres.restart();
            postgres.reset("synchronous_commit");
            writers.isBack();
            writers.finish();

            assertThat(faults(writers)).anyMatch(fault -> fault.endsWith("is there 0 times"));
        }
    }

    @Test
    void noRequestIsLostWhereOneNodeAfterTheOtherIsReplaced() throws Exception {
        try (var nodes = new RoundRobin(2, this::anotherNode);
                var writers = new Writers("Wechsel", towns, nodes)) {
            for (int replaced = 0; replaced < 3; replaced++) {
                writers.awaitMore(MOST_BETWEEN_KILLS);
                nodes.replaceOne();
            }
            writers.awaitMore(MOST_BETWEEN_KILLS);
            writers.finish();

            assertThat(writers.uncertain()).isZero();
            assertThat(faults(writers)).isEmpty();
        }
    }

    private RunningServer anotherNode() {
        var all = new HashMap<>(settings);
        all.putAll(Map.of("server.port", "0", "operations.port", "0", "server.drain", "2"));
        return RunningServer.start(Configuration.of(all, Map.of()), false);
    }

    private List<String> faults(Writers writers) throws Exception {
        try (var administrator = postgres.administrator()) {
            return writers.faults(administrator);
        }
    }
}
