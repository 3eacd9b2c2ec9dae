package org.knotenpunkt.web.shared.server;

import io.javalin.http.Context;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.input.Requests;

/**
 * What is counted and timed while the server runs, as Prometheus reads it. A request is told by the pattern of its route, never by
 * its path, which may name a person or a thing, and by its method, if that is one of HTTP's: there are only so many of both.
 */
public final class Metrics {
    private static final String ROUTE = "route";
    private static final String NO_ROUTE = "none";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    // it counts as long as the process runs
    private final JvmGcMetrics collections = new JvmGcMetrics();

    @Inject
    public Metrics() {
        new ClassLoaderMetrics().bindTo(registry);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    /** Where others add what they count. */
    public MeterRegistry registry() {
        return registry;
    }

    void found(Context ctx, Route route) {
        ctx.attribute(ROUTE, route.path());
    }

    /** Whether a route has been found for the request. */
    boolean isFound(Context ctx) {
        return ctx.attribute(ROUTE) != null;
    }

    void answered(Context ctx, float millis) {
        Timer.builder("http.server.requests")
                .description("How long answers took, by the pattern of the route")
                .tag("method", Requests.method(ctx))
                .tag(ROUTE, Optional.ofNullable(ctx.<String>attribute(ROUTE)).orElse(NO_ROUTE))
                .tag("status", String.valueOf(ctx.statusCode()))
                .publishPercentileHistogram()
                .minimumExpectedValue(Duration.ofMillis(1))
                .maximumExpectedValue(Duration.ofSeconds(10))
                .register(registry)
                .record(Duration.ofNanos((long) (millis * 1_000_000)));
    }

    /** All of it, as Prometheus reads it. */
    public String scrape() {
        return registry.scrape();
    }
}
