package org.knotenpunkt.web.shared.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.json.JavalinJackson;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.Route;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.Traffic;
import org.knotenpunkt.web.shared.Visitors;
import org.knotenpunkt.web.shared.WebSettings;
import org.knotenpunkt.web.shared.api.ApiDocument;
import org.knotenpunkt.web.shared.input.Json;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.page.Failures;
import org.knotenpunkt.web.shared.text.Language;
import org.knotenpunkt.web.shared.text.Messages;
import org.knotenpunkt.web.shared.text.Words;

/** The web server: the routes of all features behind one gate. It is started once and stopped once. */
public final class WebServer {
    /** What every answer says about what a browser may do with it. */
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; "
                    + "frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "no-store");

    private static final int STOP_MILLIS = 10_000;
    private static final int IDLE_MILLIS = 30_000;
    private static final int MIN_BYTES_PER_SECOND = 200;

    private final List<Route> routes;
    private final Turnstile turnstile;
    private final Gate gate;
    /** In bytes, the fields of a form that takes files: one of them may be a file that a page carries along. */
    private static final int MAX_FIELDS_BESIDE_FILES = 12_000_000;

    private final Repetitions repetitions;
    private final Health health;
    private final Javalin javalin;

    @Inject
    public WebServer(
            Set<Routes> features,
            Visitors visitors,
            Messages messages,
            Failures failures,
            ApiDocument document,
            Repetitions repetitions,
            Health health,
            Metrics metrics,
            WebSettings settings,
            Today today) {
        this.routes = RouteRegistry.of(features).routes();
        this.turnstile = new Turnstile(settings.traffic(), metrics, System::nanoTime);
        this.gate = new Gate(settings, new DescribedQuery(document), turnstile, new Arrival(health));
        this.repetitions = repetitions;
        this.health = health;
        this.javalin = Javalin.create(config -> {
            tame(config, settings);
            config.jetty.modifyServer(server -> tame(
                    server, new Words(messages, Language.accepted(null), settings.zone(), today), settings.traffic()));
            config.requestLogger.http(metrics::answered);
            config.routes.before(ctx -> begin(ctx, messages, visitors, settings, today));
            routes.forEach(route -> add(config, route, failures, metrics));
            FormPaths.of(routes)
                    .forEach((path, handler) -> config.routes.addHttpHandler(HandlerType.GET, path, handler));
            config.routes.exception(
                    HttpResponseException.class, (failure, ctx) -> refuse(failure, ctx, failures, metrics));
            config.routes.exception(Exception.class, failures::handle);
            config.routes.after(new Leftover(settings)::discard);
        });
    }

    /** Javalin's and Jetty's defaults are for development; these are for people who wait and networks that are slow. */
    private static void tame(JavalinConfig config, WebSettings settings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jsonMapper(new JavalinJackson(Json.mapper(), true));
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = WebSettings.MAX_BODY;
        config.http.defaultContentType = "text/plain; charset=utf-8";
        config.jetty.multipartConfig.maxTotalRequestSize(settings.maxUpload(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(settings.maxUpload(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(64, SizeUnit.KB);
        config.jetty.modifyServletContextHandler(handler -> handler.setMaxFormContentSize(MAX_FIELDS_BESIDE_FILES));
        config.jetty.modifyHttpConfiguration(WebServer::tame);
    }

    private static void tame(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setIdleTimeout(IDLE_MILLIS);
    }

    private static void tame(Server server, Words words, Traffic traffic) {
        server.setStopTimeout(STOP_MILLIS);
        server.setHandler(new GracefulHandler(new MinimumDataRateHandler(MIN_BYTES_PER_SECOND, 0)));
        server.setErrorHandler(new Unreadable(HEADERS, words));
        if (traffic.connections() > 0) {
            Crowd.limit(server, traffic.connections());
        }
    }

    private static void begin(Context ctx, Messages messages, Visitors visitors, WebSettings settings, Today today) {
        HEADERS.forEach(ctx::header);
        if (settings.isSecure()) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
        var language = Language.ofTag(ctx.cookie(SharedRoutes.LANGUAGE_COOKIE))
                .orElseGet(() -> Language.accepted(ctx.header("Accept-Language")));
        ctx.header("Content-Language", language.tag());
        var words = new Words(messages, language, settings.zone(), today);
        Exchange.begin(ctx, words, today.today(), visitors, settings.traffic().proxies());
    }

    /** Whoever asks for what is not there passes no gate, and is counted here. */
    private void refuse(HttpResponseException failure, Context ctx, Failures failures, Metrics metrics) {
        try {
            if (!metrics.isFound(ctx)) {
                turnstile.passAsStranger(ctx);
            }
            failures.handle(failure, ctx);
        } catch (RequestFault tooOften) {
            failures.handle(tooOften, ctx);
        }
    }

    private void add(JavalinConfig config, Route route, Failures failures, Metrics metrics) {
        Handler handler = ctx -> {
            metrics.found(ctx, route);
            try {
                gate.check(ctx, route);
                repetitions.handle(ctx, route);
            } catch (Error e) {
                failures.handle(e, ctx);
            }
        };
        config.routes.addHttpHandler(route.method(), route.path(), handler);
        if (route.method().equals(HandlerType.GET)) {
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), handler);
        }
    }

    /** All that it answers. */
    public List<Route> routes() {
        return routes;
    }

    /**
     * Begins to listen.
     *
     * @param host the address of the network interface, or a name of it
     * @param port 0 for any that is free
     */
    public void start(String host, int port) {
        javalin.start(host, port);
        health.listening();
    }

    /** The port on which it listens. */
    public int port() {
        return javalin.port();
    }

    /** Says that it wants no more requests; those that come all the same are answered. */
    public void drain() {
        health.draining();
    }

    /** Lets the requests in flight end, and stops. */
    public void stop() {
        drain();
        javalin.stop();
    }
}
