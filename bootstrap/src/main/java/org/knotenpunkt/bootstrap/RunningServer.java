package org.knotenpunkt.bootstrap;

import java.net.BindException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.web.shared.TrustedProxies;
import org.knotenpunkt.web.shared.server.OperationsServer;
import org.knotenpunkt.web.shared.server.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of an installation while it listens. Closing it first says that it wants no more requests, goes on
 * answering for a while, lets those in flight end, and stops the database.
 */
public final class RunningServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RunningServer.class);

    private final Installation installation;
    private final WebServer web;
    private final OperationsServer operations;
    private final Duration drain;
    private final URI address;

    private RunningServer(
            Installation installation, WebServer web, OperationsServer operations, Duration drain, URI address) {
        this.installation = installation;
        this.web = web;
        this.operations = operations;
        this.drain = drain;
        this.address = address;
    }

    /**
     * Opens the house and begins to listen.
     *
     * @throws CannotRun if the database cannot be used, or somebody else listens there
     */
    public static RunningServer start(Configuration configuration, boolean demo) {
        Logs.write(configuration.operation().logs());
        if (configuration.address().isPresent()
                && configuration.traffic().proxies().equals(TrustedProxies.NONE)) {
            LOG.warn("server.address says that a proxy stands before the server, and proxy.trusted does not say which: "
                    + "all strangers seem to be one");
        }
        configuration.doubts().forEach(LOG::warn);
        var installation = Installation.serving(configuration, demo);
        try {
            var web = installation.get(WebServer.class);
            var operations = installation.get(OperationsServer.class);
            configuration
                    .operation()
                    .endpoint()
                    .ifPresent(endpoint ->
                            listen("operations", endpoint.getHostString(), endpoint.getPort(), operations::start));
            listen("server", configuration.host(), configuration.port(), web::start);
            return new RunningServer(
                    installation,
                    web,
                    operations,
                    configuration.operation().drain(),
                    configuration.address().orElse(address(configuration, web)));
        } catch (RuntimeException | Error e) {
            installation.close();
            throw e;
        }
    }

    private static void listen(String settings, String host, int port, BiConsumer<String, Integer> listening) {
        try {
            listening.accept(host, port);
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new CannotRun(
                            "Port %d on %s cannot be used: %s; %s.port and %s.host name others"
                                    .formatted(port, host, cause.getMessage(), settings, settings),
                            e);
                }
            }
            throw e;
        }
    }

    private static URI address(Configuration configuration, WebServer web) {
        var host = configuration.host();
        return URI.create("http://%s:%d".formatted(host.contains(":") ? "[%s]".formatted(host) : host, web.port()));
    }

    /** Under which people reach it. */
    public URI address() {
        return address;
    }

    public Installation installation() {
        return installation;
    }

    /** On which port it answers those who run it. */
    public int operationsPort() {
        return operations.port();
    }

    @Override
    public void close() {
        try {
            web.drain();
            LockSupport.parkNanos(drain.toNanos());
            web.stop();
            operations.stop();
        } finally {
            installation.close();
        }
    }
}
