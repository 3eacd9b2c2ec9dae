package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.DataFolder;

/** An import whose process is killed when everything has been written and nothing is final. */
class KilledImportTest {
    private static final int SCHOOLS = 300;
    private static final int LOOK_AGAIN_MILLIS = 20;
    private static final String WAITING =
            "select count(*) from pg_locks where relation = 'domain_event'::regclass and not granted";

    @TempDir
    Path folder;

    @Test
    void nothingIsThereAndTheNextImportGoesThrough() throws Exception {
        var data = DataFolder.empty("killed-import").toString();
        Files.writeString(folder.resolve("settings"), "data.folder = " + data);
        try (var installation = Installation.joining(Configuration.of(Map.of("data.folder", data), Map.of()))) {
            var database = installation.get(DataSource.class);
            assertThat(importing("MUNICIPALITIES", file("towns", SmallRegisters.municipalities()))
                            .waitFor())
                    .isZero();

            killInTheMiddle(database, () -> importing("SCHOOLS", file("schools", SmallRegisters.schools(SCHOOLS))));

            assertThat(number(database, "select count(*) from school")).isZero();
            assertThat(number(database, "select count(*) from register_edition where register = 'SCHOOLS'"))
                    .isZero();
            assertThat(importing("SCHOOLS", folder.resolve("schools")).waitFor())
                    .isZero();
            assertThat(number(database, "select count(*) from school")).isEqualTo(SCHOOLS);
        }
    }

    /** Kills the process where it tells what has happened, which it does last; until then it is held up there. */
    private static void killInTheMiddle(DataSource database, Callable<Process> importing) throws Exception {
        try (var holding = database.getConnection();
                var lock = holding.createStatement()) {
            holding.setAutoCommit(false);
            lock.execute("lock table domain_event in share mode");
            var killed = importing.call();
            while (number(database, WAITING) == 0) {
                assertThat(killed.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS))
                        .as("it ends before it has told what has happened")
                        .isFalse();
            }
            killed.destroyForcibly().waitFor();
            holding.rollback();
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Process importing(String register, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "import",
                        register,
                        file.toString(),
                        "--edition=2026-09-30",
                        "--yes",
                        "--config=" + folder.resolve("settings"))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long number(DataSource database, String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
