package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import org.knotenpunkt.bootstrap.configuration.Login;

/**
 * How soon the server of the distribution is ready on an existing database, and how much memory it holds once it has answered
 * for a while.
 */
record Startup(double seconds, double megabytes) {
    private static final int BEGINNINGS = 3;
    private static final Duration ASKED = Duration.ofSeconds(2);
    private static final String READY = "Knotenpunkt is ready at ";

    /** @param home the folder of the distribution */
    static Startup of(Path home, Login login, List<Person> people)
            throws IOException, InterruptedException, ExecutionException {
        double best = Double.MAX_VALUE;
        double memory = 0;
        for (int i = 0; i < BEGINNINGS; i++) {
            long begin = System.nanoTime();
            var process = start(home, login);
            try (var said = process.inputReader(UTF_8)) {
                var ready = said.lines()
                        .filter(line -> line.startsWith(READY))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("The server has not started"));
                best = Math.min(best, (System.nanoTime() - begin) / 1e9);
                memory = Math.max(memory, used(process, URI.create(ready.substring(READY.length())), people));
            } finally {
                process.destroy();
                process.waitFor();
            }
        }
        return new Startup(best, memory);
    }

    private static Process start(Path home, Login login) throws IOException {
        var builder = new ProcessBuilder(home.resolve("bin/knotenpunkt").toString(), "serve")
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        var environment = builder.environment();
        environment.put("KNOTENPUNKT_SERVER_PORT", "0");
        environment.put("KNOTENPUNKT_RATE_ACCOUNT", "0");
        environment.put("KNOTENPUNKT_DATABASE_URL", login.url());
        environment.put("KNOTENPUNKT_DATABASE_USER", login.user());
        environment.put("KNOTENPUNKT_DATABASE_PASSWORD", login.password().value());
        return builder.start();
    }

    private static double used(Process process, URI server, List<Person> people)
            throws IOException, InterruptedException, ExecutionException {
        try (var load = new Load(server, people)) {
            load.round(SchoolRequests.schoolByNumber(), ASKED);
            load.round(SchoolRequests.schoolsByName(), ASKED);
        }
        try (var status = Files.lines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            return status.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "ready on an existing database after %.2f s (target 2), %.0f MB in use after some seconds of load (target 200)",
                seconds,
                megabytes);
    }
}
