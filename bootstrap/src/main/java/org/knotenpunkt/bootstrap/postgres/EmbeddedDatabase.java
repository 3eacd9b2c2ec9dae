package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.knotenpunkt.bootstrap.AtExit;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.persistence.shared.DatabaseRoles;
import org.knotenpunkt.persistence.shared.Provisioning;
import org.postgresql.PGConnection;

/**
 * A PostgreSQL in a folder that stays. It listens on the loopback address only, knows nobody without a password, and what it
 * has confirmed is on the disk.
 *
 * <p>A server whose process was killed leaves its PostgreSQL running; the next one to start stops that and starts its own.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "knotenpunkt";
    private static final String DATA = "postgres";

    private final Passwords passwords;
    private final int port;
    private final Optional<Running> own;

    private EmbeddedDatabase(Passwords passwords, int port, Optional<Running> own) {
        this.passwords = passwords;
        this.port = port;
        this.own = own;
    }

    /**
     * Starts the database of the folder, which is made if it is not there.
     *
     * @throws CannotRun if somebody else runs it, or it cannot be started
     */
    public static EmbeddedDatabase start(Path folder) {
        return open(folder, () -> {
            throw new CannotRun(
                    "The database in %s is in use by another Knotenpunkt".formatted(folder.toAbsolutePath()));
        });
    }

    /**
     * Uses the database of the folder: the one that runs, or else one that is started and stops when this is closed.
     *
     * @throws CannotRun if it cannot be started, or somebody is starting or stopping it just now
     */
    public static EmbeddedDatabase join(Path folder) {
        return open(folder, () -> {
            int port = PidFile.of(folder.resolve(DATA))
                    .port()
                    .orElseThrow(() ->
                            new CannotRun("The database in %s is just being started or stopped; try again in a moment"
                                    .formatted(folder.toAbsolutePath())));
            return new EmbeddedDatabase(Passwords.in(folder), port, Optional.empty());
        });
    }

    private static EmbeddedDatabase open(Path folder, Guest guest) {
        try {
            Files.createDirectories(folder);
            var lock = FolderLock.tryTake(folder.resolve("lock"));
            return lock.isPresent() ? run(folder, lock.get()) : guest.enter();
        } catch (IOException e) {
            throw new CannotRun("The database in %s cannot be used: %s".formatted(folder.toAbsolutePath(), e), e);
        }
    }

    private static EmbeddedDatabase run(Path folder, FolderLock lock) throws IOException {
        try {
            var passwords = Passwords.in(folder);
            var cluster = Cluster.in(folder, DATA);
            if (!cluster.exists()) {
                var unfinished = Cluster.in(folder, DATA + ".new");
                create(unfinished, passwords);
                unfinished.moveTo(cluster);
            }
            cluster.stop();
            var running = Running.untilExit(cluster, lock);
            return new EmbeddedDatabase(passwords, cluster.start(), Optional.of(running));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static void create(Cluster cluster, Passwords passwords) throws IOException {
        cluster.delete();
        cluster.create(passwords.of(Passwords.ADMINISTRATOR));
        int port = cluster.start();
        try (var connection = DriverManager.getConnection(
                url(port, "postgres"),
                Passwords.ADMINISTRATOR,
                passwords.of(Passwords.ADMINISTRATOR).value())) {
            Provisioning.run(connection);
            var postgres = connection.unwrap(PGConnection.class);
            for (var role : new String[] {DatabaseRoles.MIGRATOR, DatabaseRoles.SERVER}) {
                postgres.alterUserPassword(role, passwords.of(role).value().toCharArray(), "scram-sha-256");
            }
        } catch (SQLException e) {
            throw new CannotRun("The new database cannot be set up", e);
        } finally {
            cluster.stop();
        }
    }

    /** Whether there is a database in the folder. */
    public static boolean exists(Path folder) {
        return Files.exists(folder.resolve(DATA));
    }

    /** How the server gets in. */
    public Login server() {
        return login(DatabaseRoles.SERVER);
    }

    /** How the migrations get in. */
    public Login migrator() {
        return login(DatabaseRoles.MIGRATOR);
    }

    private Login login(String role) {
        return new Login(url(port, NAME), role, passwords.of(role));
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    /** Stops the database, unless it was somebody else who started it. */
    @Override
    public void close() {
        own.ifPresent(Running::run);
    }

    /** What to do where somebody else runs the database. */
    private interface Guest {
        EmbeddedDatabase enter() throws IOException;
    }

    /** A database of one's own, which does not outlive the process. */
    private record Running(Cluster cluster, FolderLock lock) implements Runnable {
        static Running untilExit(Cluster cluster, FolderLock lock) {
            var running = new Running(cluster, lock);
            AtExit.run(running);
            return running;
        }

        /** Stops it. */
        @Override
        public void run() {
            AtExit.forget(this);
            try (lock) {
                cluster.stop();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
