package org.knotenpunkt.web.shared.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;
import org.knotenpunkt.web.shared.Visitor;
import org.knotenpunkt.web.shared.Wire;

class StoppingTest {
    @Test
    void aRequestInFlightIsAnsweredBeforeTheServerStops() throws Exception {
        var arrived = new CountDownLatch(1);
        var mayAnswer = new CountDownLatch(1);
        var server = TestServer.of()
                .with(routes -> routes.get("/slow", Access.open(), ctx -> {
                    arrived.countDown();
                    ctx.result(mayAnswer.await(10, TimeUnit.SECONDS) ? "answered" : "gave up");
                }))
                .build()
                .start();
        var answer = CompletableFuture.supplyAsync(() -> server.browser().get("/slow"));
        assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
        var stopped = CompletableFuture.runAsync(server::stop);
        mayAnswer.countDown();
        assertThat(answer.get(10, TimeUnit.SECONDS).html()).isEqualTo("answered");
        stopped.get(10, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/body, application/json, {",
        "/form, application/x-www-form-urlencoded, a=",
        "/upload, multipart/form-data; boundary=b, --b",
    })
    void whoseBodyStandsStillUntilTheServerStopsIsToldToComeAgain(String path, String type, String beginning)
            throws Exception {
        var arrived = new CountDownLatch(1);
        var server = TestServer.of()
                .with(routes -> {
                    routes.post("/api/body", Access.open(), ctx -> ctx.result("taken"));
                    routes.post("/form", Access.open(), ctx -> ctx.result("taken"));
                    routes.upload("/upload", Access.open(), ctx -> ctx.result("taken"));
                })
                .visitors(ctx -> {
                    arrived.countDown();
                    return Visitor.STRANGER;
                })
                .build()
                .start();
        try (var wire = Wire.to(server.address())) {
            wire.lines("""
                    POST %s HTTP/1.1
                    Host: localhost
                    Sec-Fetch-Site: same-origin
                    Accept-Language: en
                    Content-Type: %s
                    Content-Length: 1000

                    %s""".formatted(path, type, beginning));
            assertThat(arrived.await(10, TimeUnit.SECONDS)).isTrue();
            var stopped = CompletableFuture.runAsync(server::stop);

            assertThat(wire.answer())
                    .startsWith("HTTP/1.1 503")
                    .contains("Retry-After: 1", "Connection: close", "The server is stopping.");
            stopped.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void whoComesWhenTheServerStopsIsToldToComeAgain() throws Exception {
        var arrived = new CompletableFuture<Void>();
        var mayAnswer = new CountDownLatch(1);
        var server = TestServer.of()
                .with(routes -> routes.get("/slow", Access.open(), ctx -> {
                    arrived.complete(null);
                    ctx.result(mayAnswer.await(10, TimeUnit.SECONDS) ? "answered" : "gave up");
                }))
                .build()
                .start();
        var address = server.address();
        try (var early = Wire.to(address);
                var late = Wire.to(address)) {
            late.lines("GET /slow HTTP/1.1\nHost: localhost\n");
            early.lines("GET /slow HTTP/1.1\nHost: localhost\n\n");
            speakUntil(arrived, late);
            var stopped = CompletableFuture.runAsync(server::stop);
            speakUntil(CompletableFuture.runAsync(() -> awaitNoListener(address)), late);
            late.lines("\n");

            assertThat(late.answer())
                    .startsWith("HTTP/1.1 503")
                    .contains("Retry-After: 1", "\"code\":\"request.node-stops\"");
            mayAnswer.countDown();
            assertThat(early.answer()).endsWith("answered");
            stopped.get(10, TimeUnit.SECONDS);
        }
    }

    /** Goes on with the head of a request, since a server that stops hangs up on whoever is silent for a second. */
    private static void speakUntil(CompletableFuture<Void> end, Wire wire) throws Exception {
        while (!end.isDone()) {
            wire.lines("Accept: */*\n");
            end.copy().completeOnTimeout(null, 100, TimeUnit.MILLISECONDS).get();
        }
    }

    private static void awaitNoListener(String address) {
        var isListening = true;
        while (isListening) {
            try {
                Wire.to(address).close();
            } catch (IOException e) {
                isListening = false;
            }
        }
    }
}
