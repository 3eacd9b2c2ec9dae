package org.knotenpunkt.web.shared.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.TestServer;

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
}
