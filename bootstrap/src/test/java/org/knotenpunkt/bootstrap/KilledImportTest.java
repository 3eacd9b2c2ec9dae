package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.DataFolder;

/** An import whose process is killed in the middle. */
class KilledImportTest {
    private static final int SCHOOLS = 3_000;

    @TempDir
    Path folder;

    @Test
    void nothingOrEverythingIsThereAndTheNextImportGoesThrough() throws Exception {
        var data = DataFolder.empty("killed-import").toString();
        Files.writeString(folder.resolve("settings"), "data.folder = " + data);
        try (var installation = Installation.joining(Configuration.of(Map.of("data.folder", data), Map.of()))) {
            var database = installation.get(DataSource.class);
            assertThat(importing("MUNICIPALITIES", file("towns", SmallRegisters.municipalities()))
                            .waitFor())
                    .isZero();

            var killed = importing("SCHOOLS", file("schools", SmallRegisters.schools(SCHOOLS)));
            while (number(database, "select count(*) from register_import where state = 'IMPORTING'") == 0) {
                assertThat(killed.isAlive()).isTrue();
                Thread.onSpinWait();
            }
            killed.destroyForcibly().waitFor();

            assertThat(number(database, "select count(*) from school")).isIn(0L, (long) SCHOOLS);
            assertThat(importing("SCHOOLS", folder.resolve("schools")).waitFor())
                    .isZero();
            assertThat(number(database, "select count(*) from school")).isEqualTo(SCHOOLS);
        }
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Process importing(String register, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
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
