package org.knotenpunkt.persistence.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** A PostgreSQL that follows the one of the tests, for reads. */
final class TestStandby {
    private static final Duration GLANCE = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What belongs to the server that runs on the data, and not to the data. */
    private static final Set<String> OF_THE_RUNNING = Set.of("postmaster.pid", "postmaster.opts", "epg-lock");

    private final EmbeddedPostgres server;

    private TestStandby(EmbeddedPostgres server) {
        this.server = server;
    }

    /** One that begins with all that the other holds, which may go on meanwhile. */
    static TestStandby of(EmbeddedPostgres followed, EmbeddedPostgres.Builder builder)
            throws IOException, SQLException {
        var folder = Files.createTempDirectory("standby");
        try (var connection = followed.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_backup_start('standby', true)");
            copy(Path.of(text(statement, "show data_directory")), folder);
            Files.writeString(
                    folder.resolve("backup_label"), text(statement, "select labelfile from pg_backup_stop(false)"));
        }
        Files.createFile(folder.resolve("standby.signal"));
        Files.writeString(
                folder.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres'%nhot_standby_feedback = on%n"
                        .formatted(followed.getPort()),
                StandardOpenOption.APPEND);
        return new TestStandby(
                builder.setDataDirectory(folder).setCleanDataDirectory(false).start());
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (var found = statement.executeQuery(query)) {
            found.next();
            return found.getString(1);
        }
    }

    private static void copy(Path home, Path folder) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.toList()) {
                var name = home.relativize(file);
                if (!OF_THE_RUNNING.contains(name.toString())) {
                    Files.copy(
                            file,
                            folder.resolve(name),
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** Its copy of the database for the role, as soon as there is one. */
    DataSource await(String database, String role) {
        var there = server.getDatabase(role, database);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isThere(there)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The standby does not get the database " + database);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        return there;
    }

    private static boolean isThere(DataSource database) {
        try (var connection = database.getConnection()) {
            return !connection.isClosed();
        } catch (SQLException notYet) {
            return false;
        }
    }
}
