package org.knotenpunkt.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.KillablePostgres;
import org.knotenpunkt.bootstrap.postgres.PooledDatabase;
import org.knotenpunkt.persistence.shared.PgBouncer;

/**
 * A server on the database of a folder, for all tests that want no more of that database than what a server has of it: with {@code
 * -Ppgbouncer} it works through PgBouncer and reads from a replica.
 */
public final class TestServer implements AutoCloseable {
    private final RunningServer running;
    private final Runnable stopDatabase;

    private TestServer(RunningServer running, Runnable stopDatabase) {
        this.running = running;
        this.stopDatabase = stopDatabase;
    }

    /**
     * Starts one.
     *
     * @param folder as {@link PreparedFolder} makes them
     * @param more settings, besides those that say where the database is
     * @param demo whether every page says that nothing there is real
     */
    public static TestServer start(Path folder, Map<String, String> more, boolean demo) {
        var settings = new HashMap<>(more);
        settings.put("server.port", "0");
        if (PgBouncer.isWanted()) {
            return pooled(folder, settings, demo);
        }
        settings.put("data.folder", folder.toString());
        return new TestServer(RunningServer.start(Configuration.of(settings, Map.of()), demo), () -> {});
    }

    private static TestServer pooled(Path folder, Map<String, String> settings, boolean demo) {
        try {
            var postgres = KillablePostgres.in(folder);
            var pooled = PooledDatabase.before(postgres, folder.getFileName() + "-standby");
            settings.putAll(pooled.settingsOfServer());
            return new TestServer(RunningServer.start(Configuration.of(settings, Map.of()), demo), () -> {
                pooled.close();
                postgres.close();
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public RunningServer running() {
        return running;
    }

    @Override
    public void close() {
        running.close();
        stopDatabase.run();
    }
}
