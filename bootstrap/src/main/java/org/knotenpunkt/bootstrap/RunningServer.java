package org.knotenpunkt.bootstrap;

import java.net.BindException;
import java.net.URI;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.web.shared.server.WebServer;

/** The server of an installation while it listens. Closing it lets requests in flight end, then stops the database. */
public final class RunningServer implements AutoCloseable {
    private final Installation installation;
    private final WebServer web;
    private final URI address;

    private RunningServer(Installation installation, WebServer web, URI address) {
        this.installation = installation;
        this.web = web;
        this.address = address;
    }

    /**
     * Opens the house and begins to listen.
     *
     * @throws CannotRun if the database cannot be used, or somebody else listens there
     */
    public static RunningServer start(Configuration configuration, boolean demo) {
        var installation = Installation.serving(configuration, demo);
        try {
            var web = installation.get(WebServer.class);
            listen(web, configuration);
            return new RunningServer(installation, web, configuration.address().orElse(address(configuration, web)));
        } catch (RuntimeException | Error e) {
            installation.close();
            throw e;
        }
    }

    private static void listen(WebServer web, Configuration configuration) {
        try {
            web.start(configuration.host(), configuration.port());
        } catch (RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof BindException) {
                    throw new CannotRun(
                            "Port %d on %s cannot be used: %s; server.port and server.host name others"
                                    .formatted(configuration.port(), configuration.host(), cause.getMessage()),
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

    @Override
    public void close() {
        try {
            web.stop();
        } finally {
            installation.close();
        }
    }
}
