package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.component.LifeCycle;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.bootstrap.configuration.Login;

/**
 * The same answers by hand: a handler of Jetty's and statements of JDBC's, with no more between them than these answers need. It
 * lets in whoever has a session, as the server does, since nobody else gets an answer; of everything else that the server does,
 * it does nothing.
 */
final class Floor extends Handler.Abstract implements AutoCloseable {
    private final HikariDataSource pool;
    private final Server server;
    private final ServerConnector connector;

    Floor(Login login) throws Exception {
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password().value());
        pool = new HikariDataSource(config);
        server = new Server();
        connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(this);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        try (var connection = pool.getConnection()) {
            var token = request.getHeaders().get(HttpHeader.AUTHORIZATION).substring("Bearer ".length());
            var account = account(connection, token);
            if (account == null) {
                response.setStatus(401);
                callback.succeeded();
            } else if (request.getMethod().equals("PUT")) {
                record(connection, account, request, response);
                callback.succeeded();
            } else {
                response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
                response.write(
                        true,
                        ByteBuffer.wrap(read(connection, request, response).getBytes(UTF_8)),
                        callback);
            }
        }
        return true;
    }

    private static @Nullable UUID account(Connection connection, String token) throws Exception {
        try (var session = connection.prepareStatement(FloorSql.SESSION)) {
            session.setBytes(1, MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
            session.setObject(2, Instant.now().minusSeconds(36_000).atOffset(ZoneOffset.UTC));
            try (var rows = session.executeQuery()) {
                return rows.next() && !rows.getString(2).equals("OPERATOR") ? rows.getObject(1, UUID.class) : null;
            }
        }
    }

    private static String read(Connection connection, Request request, Response response) throws SQLException {
        var path = request.getHttpURI().getPath();
        if (path.startsWith("/api/v1/schools/by-number/")) {
            return FloorJson.school(connection, path.substring(path.lastIndexOf('/') + 1), response);
        }
        var query = Request.extractQueryParameters(request);
        return query.getValue("town") == null
                ? FloorJson.named(connection, query)
                : FloorJson.ofTown(connection, query);
    }

    private static void record(Connection connection, UUID account, Request request, Response response)
            throws Exception {
        var path = Path.of(request.getHttpURI().getPath());
        var school = UUID.fromString(path.getName(path.getNameCount() - 2).toString());
        var tag = request.getHeaders().get(HttpHeader.IF_MATCH);
        long version = Long.parseLong(tag.substring(1, tag.length() - 1));
        var json = Content.Source.asString(request, UTF_8);
        connection.setAutoCommit(false);
        try {
            boolean done = FloorWrite.record(connection, account, school, version, json);
            connection.commit();
            response.setStatus(done ? 204 : 412);
            response.getHeaders().put(HttpHeader.ETAG, "\"" + (version + 1) + "\"");
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
        pool.close();
    }
}
