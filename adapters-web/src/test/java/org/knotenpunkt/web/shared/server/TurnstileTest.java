package org.knotenpunkt.web.shared.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Role;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.TrustedProxies;
import org.knotenpunkt.web.shared.WebSettings;

class TurnstileTest {
    private static final TrustedProxies PROXIES =
            new TrustedProxies(List.of("127.0.0.1"), TrustedProxies.Header.X_FORWARDED_FOR);

    private final TestServer server = TestServer.of()
            .settings(new WebSettings(
                    null,
                    ZoneId.of("Europe/Berlin"),
                    "dev",
                    false,
                    null,
                    100_000,
                    new Traffic(5, 3, 0, 0, 0, 0, PROXIES)))
            .with(routes -> {
                routes.get("/open", Access.open(), ctx -> ctx.result("open"));
                routes.get("/members", Access.signedIn(), ctx -> ctx.result("in"));
                routes.get("/api/members", Access.signedIn(), ctx -> ctx.result("in"));
            })
            .build()
            .start();

    @AfterEach
    void stop() {
        server.stop();
    }

    private static Actor somebody() {
        return new Actor(UUID.randomUUID(), Set.of(new Right(Role.READER, new Scope.Commons())));
    }

    @Test
    void anAccountThatAsksTooOftenIsToldWhenToComeBack() {
        var somebody = somebody();
        var api = server.undescribedApi(somebody);
        for (int i = 0; i < 5; i++) {
            api.get("/api/members").expect(200);
        }
        var refused = api.get("/api/members").expect(429);

        assertThat(refused.code()).isEqualTo("request.too-often");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
        assertThat(server.browser(somebody).get("/members").expect(429).html()).contains("<h1>Zu viele Anfragen</h1>");
        server.undescribedApi(somebody()).get("/api/members").expect(200);
    }

    @Test
    void strangersAreToldApartByTheirAddress() {
        for (int i = 0; i < 3; i++) {
            server.browser().with("X-Forwarded-For", "192.0.2.1").get("/open").expect(200);
        }
        var refused = server.browser()
                .with("X-Forwarded-For", "192.0.2.1")
                .get("/open")
                .expect(429);

        assertThat(refused.header("retry-after")).isNotEmpty();
        server.browser().with("X-Forwarded-For", "192.0.2.1").get("/nowhere").expect(429);
        server.browser().with("X-Forwarded-For", "192.0.2.2").get("/open").expect(200);
    }

    @Test
    void whoHasSignedInIsNotHeldUpByStrangersAtTheSameAddress() {
        for (int i = 0; i < 4; i++) {
            server.browser().get("/open");
        }

        server.browser().get("/open").expect(429);
        server.browser(somebody()).get("/members").expect(200);
    }

    @Test
    void whatIsNotThereIsNotAskedForWithoutEnd() {
        var somebody = server.browser(somebody());
        for (int i = 0; i < 3; i++) {
            somebody.get("/nowhere").expect(404);
        }

        somebody.get("/nowhere").expect(429);
        somebody.get("/members").expect(200);
    }

    @Test
    void refusalsAreCountedWithoutSayingWhoseTheyAre() {
        for (int i = 0; i < 5; i++) {
            server.browser().with("X-Forwarded-For", "192.0.2.1").get("/open");
        }

        assertThat(server.figures())
                .contains("http_server_throttled_total{sender=\"address\"} 2.0", "route=\"/open\",status=\"429\"")
                .doesNotContain("192.0.2.1");
    }
}
