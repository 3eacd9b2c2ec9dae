package org.knotenpunkt.web.shared.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Wire;
import org.knotenpunkt.web.shared.input.Body;

/** Clients that send or read slowly, or not at all, and those who want something meanwhile. */
@Timeout(25)
class SlowClientsTest {
    /** More than any pool of threads would have. */
    private static final int MANY = 400;

    @RegisterExtension
    static final TestServer SERVER = TestServer.of()
            .with(routes -> {
                routes.get("/page", Access.open(), ctx -> ctx.result("page"));
                routes.get("/large", Access.open(), ctx -> ctx.result("x".repeat(20_000_000)));
                routes.post("/form", Access.open(), ctx -> ctx.result("sent"));
                routes.post("/api/body", Access.open(), ctx -> {
                    Body.read(ctx, body -> {
                        body.leave("a");
                        return () -> "read";
                    });
                    ctx.result("taken");
                });
            })
            .build();

    private final List<Wire> wires = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (var wire : wires) {
            wire.close();
        }
    }

    private void connect(int count, String beginning) throws IOException {
        for (int i = 0; i < count; i++) {
            var wire = Wire.to(SERVER.address());
            wires.add(wire);
            wire.lines(beginning);
        }
    }

    /** What somebody else gets meanwhile. */
    private static void assertThatOthersAreAnswered() {
        for (int i = 0; i < 20; i++) {
            assertThat(SERVER.browser().get("/page").expect(200).html()).isEqualTo("page");
            SERVER.browser().postOnly("/form", "a", "b").expect(200);
        }
    }

    @Test
    void whoSendsTheirBodySlowlyHoldsUpNobodyElse() throws IOException {
        connect(MANY, """
                POST /api/body HTTP/1.1
                Host: localhost
                Content-Type: application/json
                Content-Length: 100000

                {"a":""");

        assertThatOthersAreAnswered();
    }

    @Test
    void whoSendsTheirHeadersSlowlyHoldsUpNobodyElse() throws IOException {
        connect(MANY, "GET /page HTTP/1.1\nHost: local");

        assertThatOthersAreAnswered();
    }

    @Test
    void whoDoesNotReadTheirAnswerHoldsUpNobodyElse() throws IOException {
        connect(30, "GET /large HTTP/1.1\nHost: localhost\n\n");

        assertThatOthersAreAnswered();
    }
}
