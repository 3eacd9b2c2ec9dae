package org.knotenpunkt.bootstrap.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KilledDatabaseTest {
    private static final int ENOUGH = 50;

    private static Path folder = Path.of("");

    @BeforeAll
    static void beginWithNothing() {
        folder = DataFolder.empty("killed");
    }

    @Test
    void nothingConfirmedIsGoneAfterTheServerAndItsDatabaseWereKilled() throws Exception {
        var confirmed = confirmedBeforeTheKilling(true);

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Notes.read(database)).containsAll(confirmed);
        }
    }

    @Test
    void aDatabaseWhoseServerWasKilledIsTakenOver() throws Exception {
        var confirmed = confirmedBeforeTheKilling(false);

        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Notes.read(database)).containsAll(confirmed);
        }
    }

    /** Lets another process write, kills it in the middle, and answers the notes of which it knew that they were kept. */
    private List<String> confirmedBeforeTheKilling(boolean databaseToo) throws IOException {
        var scribe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        // Where the class path holds several configurations, Logback would talk of them in between.
                        "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Scribe.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var confirmed = new ArrayList<String>();
        try (var said = scribe.inputReader(UTF_8)) {
            said.lines().limit(ENOUGH).forEach(confirmed::add);
            assertThat(confirmed).hasSize(ENOUGH);
            long postmaster = Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                    .getFirst());
            kill(scribe.toHandle());
            if (databaseToo) {
                kill(ProcessHandle.of(postmaster).orElseThrow());
            }
            said.lines().forEach(confirmed::add);
            return confirmed;
        }
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }
}
