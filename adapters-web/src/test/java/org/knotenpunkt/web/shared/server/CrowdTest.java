package org.knotenpunkt.web.shared.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.TrustedProxies;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.Wire;

/** A server that takes two connections at once. */
@Timeout(20)
class CrowdTest {
    private static final String REQUEST = "GET /page HTTP/1.1\nHost: localhost\nConnection: close\n\n";

    private static final String REQUEST_AND_STAY = "GET /page HTTP/1.1\nHost: localhost\n\n";

    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .settings(new WebSettings(
                    null,
                    ZoneId.of("Europe/Berlin"),
                    "dev",
                    false,
                    null,
                    100_000,
                    new Traffic(0, 0, 0, 0, 0, 2, TrustedProxies.NONE)))
            .with(routes -> routes.get("/page", Access.open(), ctx -> ctx.result("page")))
            .build();

    @Test
    void whoeverIsAnsweredWhileAllConnectionsAreTakenMakesWay() throws IOException {
        try (var first = Wire.to(SERVER.address())) {
            assertThat(first.lines(REQUEST_AND_STAY).line()).startsWith("HTTP/1.1 200 ");
            try (var second = Wire.to(SERVER.address())) {
                assertThat(second.lines(REQUEST_AND_STAY).answer())
                        .startsWith("HTTP/1.1 200 ")
                        .contains("Connection: close")
                        .endsWith("page");
            }
            try (var third = Wire.to(SERVER.address())) {
                assertThat(third.lines(REQUEST).answer())
                        .startsWith("HTTP/1.1 200 ")
                        .endsWith("page");
            }
        }
    }

    @Test
    void whoeverComesAfterThemIsServedInTurn() throws IOException {
        for (int i = 0; i < 10; i++) {
            try (var wire = Wire.to(SERVER.address())) {
                assertThat(wire.lines(REQUEST).answer()).startsWith("HTTP/1.1 200 ");
            }
        }
    }
}
