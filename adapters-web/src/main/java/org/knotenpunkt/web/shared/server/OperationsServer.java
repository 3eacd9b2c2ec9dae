package org.knotenpunkt.web.shared.server;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.inject.Inject;

/**
 * What those who run the server ask it, on a port of its own that is not for people: whether it lives ({@code /health/live}), whether
 * it wants requests ({@code /health/ready}), and what it counts ({@code /metrics}).
 */
public final class OperationsServer {
    private final Health health;
    private final Javalin javalin;

    @Inject
    public OperationsServer(Health health, Metrics metrics) {
        this.health = health;
        this.javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.concurrency.useVirtualThreads = true;
            config.routes.get("/health/live", ctx -> ctx.result("live\n"));
            config.routes.get("/health/ready", this::readiness);
            config.routes.get(
                    "/metrics",
                    ctx -> ctx.contentType("text/plain; version=0.0.4; charset=utf-8")
                            .result(metrics.scrape()));
        });
    }

    private void readiness(Context ctx) {
        var faults = health.faults();
        ctx.status(faults.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .result(faults.isEmpty() ? "ready\n" : String.join("\n", faults) + "\n");
    }

    /**
     * Begins to listen.
     *
     * @param port 0 for any that is free
     */
    public void start(String host, int port) {
        javalin.start(host, port);
    }

    /** The port on which it listens. */
    public int port() {
        return javalin.port();
    }

    public void stop() {
        javalin.stop();
    }
}
