package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knotenpunkt.bootstrap.postgres.DataFolder;

/** A process that is told to end, as by Ctrl-C, ends its PostgreSQL. */
class StoppedProcessTest {
    @TempDir
    Path folder;

    @Test
    void beforeItIsReady() throws Exception {
        var data = DataFolder.empty("stopped-early");
        var demo = demo(data);
        var pidFile = data.resolve("demo/postgres/postmaster.pid");
        while (!Files.exists(pidFile)) {
            assertThat(demo.waitFor(50, TimeUnit.MILLISECONDS)).isFalse();
        }

        end(demo);

        assertThat(pidFile).doesNotExist();
    }

    @Test
    void whenItIsReady() throws Exception {
        var data = Objects.requireNonNull(PreparedFolder.demo("stopped/demo").getParent());
        var demo = demo(data);
        try (var said = demo.inputReader()) {
            assertThat(said.lines().anyMatch(line -> line.contains("Ctrl-C"))).isTrue();
            assertThat(data.resolve("demo/postgres/postmaster.pid")).exists();

            end(demo);
        }

        assertThat(data.resolve("demo/postgres/postmaster.pid")).doesNotExist();
    }

    private Process demo(Path data) throws IOException {
        var settings = Files.writeString(folder.resolve("settings"), """
                data.folder = %s
                server.port = 0
                """.formatted(data));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "demo",
                        "--config=" + settings)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void end(Process process) throws InterruptedException {
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
