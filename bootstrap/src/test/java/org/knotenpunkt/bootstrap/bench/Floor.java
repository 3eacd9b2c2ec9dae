package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
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
 * lets in whoever has a session, as the server does, and asks nobody for one where the server does not; of everything else that the
 * server does, it does nothing.
 */
final class Floor extends Handler.Abstract implements AutoCloseable {
    /** Whether the session is alive and its account may do something in a town: the hash, the earliest last sign. */
    private static final String SESSION = """
            select a.id, g.role
            from session s join account a on a.id = s.account_id join access_grant g on g.account_id = a.id
            where s.token_hash = ? and s.last_seen_at > ? and a.disabled_at is null
                and g.withdrawn_at is null and (g.valid_from is null or g.valid_from <= current_date)
                and (g.valid_until is null or g.valid_until >= current_date)
            """;

    private static final UUID NOBODY = new UUID(0, 0);

    private final List<ByHand> ways;
    private final HikariDataSource pool;
    private final Server server;
    private final ServerConnector connector;

    /** @param scope the statement that says whose rows are seen: it runs once for each connection */
    Floor(Login login, String scope, List<ByHand> ways) throws Exception {
        this.ways = ways;
        var config = new HikariConfig();
        config.setJdbcUrl(login.url());
        config.setUsername(login.user());
        config.setPassword(login.password().value());
        config.setConnectionInitSql(scope);
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
            var token = request.getHeaders().get(HttpHeader.AUTHORIZATION);
            var account = token == null ? NOBODY : account(connection, token.substring("Bearer ".length()));
            if (account == null) {
                response.setStatus(401);
                callback.succeeded();
            } else {
                var exchange = new ByHand.Exchange(connection, account, request, response);
                var answer = request.getMethod().equals("PUT") ? inTransaction(exchange) : answer(exchange);
                if (!answer.isEmpty()) {
                    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
                }
                response.write(true, ByteBuffer.wrap(answer.getBytes(UTF_8)), callback);
            }
        }
        return true;
    }

    private static @Nullable UUID account(Connection connection, String token) throws Exception {
        try (var session = connection.prepareStatement(SESSION)) {
            session.setBytes(1, MessageDigest.getInstance("SHA-256").digest(token.getBytes(UTF_8)));
            session.setObject(2, Instant.now().minusSeconds(36_000).atOffset(ZoneOffset.UTC));
            try (var rows = session.executeQuery()) {
                return rows.next() && !rows.getString(2).equals("OPERATOR") ? rows.getObject(1, UUID.class) : null;
            }
        }
    }

    private String answer(ByHand.Exchange exchange) throws Exception {
        return ways.stream()
                .filter(way -> way.knows(exchange))
                .findFirst()
                .orElseThrow()
                .answer(exchange);
    }

    private String inTransaction(ByHand.Exchange exchange) throws Exception {
        var connection = exchange.connection();
        connection.setAutoCommit(false);
        try {
            var answer = answer(exchange);
            connection.commit();
            return answer;
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
