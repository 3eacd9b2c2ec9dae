package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;
import org.knotenpunkt.web.shared.ApiContract;
import org.knotenpunkt.web.shared.api.ApiDocument;

/** A server whose database cannot be reached for a while. */
@Isolated("it measures time")
class DatabaseAwayTest {
    private static final String SOME_SESSION = "x".repeat(43);

    private final HttpClient client = HttpClient.newHttpClient();

    /** How a database goes away, and comes back. */
    enum Absence {
        STOPPED(Cable::cut, Cable::mend),
        SILENT(Cable::squeeze, Cable::release);

        private final Change going;
        private final Change coming;

        Absence(Change going, Change coming) {
            this.going = going;
            this.coming = coming;
        }
    }

    @FunctionalInterface
    private interface Change {
        void of(Cable cable) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void everybodyIsToldWithinSixSecondsAndAllIsWellTwoSecondsAfterItIsBack(Absence absence) throws Exception {
        try (var database = EmbeddedDatabase.start(PreparedFolder.empty("away"));
                var cable = new Cable(
                        URI.create(database.server().url().substring(5)).getPort())) {
            try (var server = RunningServer.start(behind(cable, database), false)) {
                assertThat(ask(server.address()).statusCode()).isEqualTo(401);

                absence.going.of(cable);
                var answers = IntStream.range(0, 20)
                        .mapToObj(i -> client.sendAsync(request(server.address()), BodyHandlers.ofString()))
                        .toList();
                var contract = new ApiContract(server.installation().get(ApiDocument.class));
                for (var answer : answers) {
                    assertThat(answer.join().statusCode()).isEqualTo(503);
                    contract.check(answer.join(), false);
                }
                assertThat(pageOf(server)).isEqualTo(503);
                assertThat(notReady(server)).isEqualTo(503);

                absence.coming.of(cable);
                var back = System.nanoTime();
                while (ask(server.address()).statusCode() != 401) {
                    assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(Duration.ofSeconds(2));
                }
            }
        }
    }

    /** What a browser gets, which shows a session by its cookie. */
    private int pageOf(RunningServer server) throws Exception {
        var request = HttpRequest.newBuilder(server.address().resolve("/schools"))
                .header("Cookie", "knotenpunkt=" + SOME_SESSION)
                .timeout(Duration.ofSeconds(6))
                .build();
        return client.send(request, BodyHandlers.ofString()).statusCode();
    }

    private int notReady(RunningServer server) throws Exception {
        var health = URI.create("http://127.0.0.1:%d/health/ready".formatted(server.operationsPort()));
        return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.ofString())
                .statusCode();
    }

    private HttpResponse<String> ask(URI server) throws Exception {
        return client.send(request(server), BodyHandlers.ofString());
    }

    /** Somebody shows a session, so that the database is asked about it. */
    private static HttpRequest request(URI server) {
        return HttpRequest.newBuilder(server.resolve("/api/v1/me"))
                .header("Authorization", "Bearer " + SOME_SESSION)
                .timeout(Duration.ofSeconds(6))
                .build();
    }

    private static Configuration behind(Cable cable, EmbeddedDatabase database) {
        return Configuration.of(
                Map.of(
                        "server.port", "0",
                        "operations.port", "0",
                        "database.url", "jdbc:postgresql://127.0.0.1:%d/knotenpunkt".formatted(cable.port()),
                        "database.user", database.server().user(),
                        "database.migrator.user", database.migrator().user()),
                Map.of(
                        "KNOTENPUNKT_DATABASE_PASSWORD",
                        database.server().password().value(),
                        "KNOTENPUNKT_DATABASE_MIGRATOR_PASSWORD",
                        database.migrator().password().value()));
    }
}
