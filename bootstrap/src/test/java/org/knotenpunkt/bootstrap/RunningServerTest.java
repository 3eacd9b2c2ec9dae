package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.DataFolder;

class RunningServerTest {
    private static Path folder = Path.of("");

    @BeforeAll
    static void beginWithNothing() {
        folder = DataFolder.empty("server");
    }

    @Test
    void theServerAnswersOnItsOwnDatabase() throws Exception {
        try (var server = RunningServer.start(configuration(0), false)) {
            assertThat(get(server.address(), "/no-such-page").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void thoseWhoRunItLearnItsStateAndItsFiguresOnAPortOfTheirOwn() throws Exception {
        try (var server = RunningServer.start(configuration(0), false)) {
            var operations = URI.create("http://127.0.0.1:" + server.operationsPort());
            assertThat(get(operations, "/health/live").statusCode()).isEqualTo(200);
            assertThat(get(operations, "/health/ready").body()).isEqualTo("ready\n");
            assertThat(get(server.address(), "/health/ready").statusCode()).isEqualTo(404);
            assertThat(get(server.address(), "/metrics").statusCode()).isEqualTo(404);

            get(server.address(), "/language/de?back=%2Fsecret");
            assertThat(get(operations, "/metrics").body())
                    .contains(
                            "http_server_requests_seconds_count{method=\"GET\",route=\"/language/{tag}\",status=\"303\"} 1",
                            "route=\"none\",status=\"404\"",
                            "hikaricp_connections_active",
                            "jvm_memory_used_bytes")
                    .doesNotContain("secret");
        }
    }

    @Test
    void aPortThatIsTakenIsToldInASentence() {
        try (var first = RunningServer.start(configuration(0), false)) {
            var elsewhere = Configuration.of(
                    Map.of(
                            "server.port", String.valueOf(first.address().getPort()),
                            "data.folder", DataFolder.empty("server-elsewhere").toString()),
                    Map.of());

            assertThatThrownBy(() -> RunningServer.start(elsewhere, false))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageStartingWith("Port %d on 127.0.0.1 cannot be used"
                            .formatted(first.address().getPort()));
        }
    }

    @Test
    void commandsWorkBesideTheServer() {
        try (var server = RunningServer.start(configuration(0), false)) {
            assertThat(server.address()).isNotNull();
            assertThat(Installation.faults(configuration(0), unused -> List.of()))
                    .isEmpty();
            assertThat(Installation.migrate(configuration(0))).isZero();
        }
    }

    private Configuration configuration(int port) {
        return Configuration.of(
                Map.of("server.port", String.valueOf(port), "operations.port", "0", "data.folder", folder.toString()),
                Map.of());
    }

    private static HttpResponse<String> get(URI server, String path) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(server.resolve(path)).build(), BodyHandlers.ofString());
        }
    }
}
