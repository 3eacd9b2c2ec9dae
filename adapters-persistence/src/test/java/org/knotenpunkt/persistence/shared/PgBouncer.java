package org.knotenpunkt.persistence.shared;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Debian's PgBouncer in front of a PostgreSQL of this machine, with a server connection for each transaction. */
public final class PgBouncer implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/pgbouncer");
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final int port;
    private final Process process;

    private PgBouncer(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Whether the tests are to work through it. */
    public static boolean isWanted() {
        return Boolean.getBoolean("behind.pgbouncer");
    }

    /**
     * Starts one.
     *
     * @param postgres the port of the PostgreSQL behind it
     * @param passwords of those who may log in; an empty one where PostgreSQL asks for none
     * @param connections how many there are at most to PostgreSQL, for each database and role
     */
    public static PgBouncer before(int postgres, Map<String, String> passwords, int connections) {
        try {
            Debian.require("pgbouncer", PROGRAM);
            var folder = Files.createTempDirectory("pgbouncer");
            int port = freePort();
            Files.writeString(
                    folder.resolve("userlist.txt"),
                    passwords.entrySet().stream()
                            .map(login -> "\"%s\" \"%s\"%n".formatted(login.getKey(), login.getValue()))
                            .collect(joining()));
            var settings = Files.writeString(folder.resolve("pgbouncer.ini"), """
                    [databases]
                    * = host=127.0.0.1 port=%d
                    [pgbouncer]
                    listen_addr = 127.0.0.1
                    listen_port = %d
                    unix_socket_dir =
                    pool_mode = transaction
                    default_pool_size = %d
                    max_client_conn = 500
                    auth_type = %s
                    auth_file = %s
                    ignore_startup_parameters = extra_float_digits
                    query_wait_timeout = 5
                    server_login_retry = 1
                    """.formatted(
                            postgres,
                            port,
                            connections,
                            passwords.containsValue("") ? "trust" : "scram-sha-256",
                            folder.resolve("userlist.txt")));
            Debian.giveToNobody(folder);
            var process = new ProcessBuilder(Debian.asNobody(List.of(PROGRAM.toString(), settings.toString())))
                    .redirectErrorStream(true)
                    .redirectOutput(Files.createTempFile("pgbouncer", ".log").toFile())
                    .start();
            var started = new PgBouncer(port, process);
            started.awaitListening();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void awaitListening() {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isListening()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new IllegalStateException("PgBouncer did not start");
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private boolean isListening() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** What the address of a database has to say at its end where this stands in front of it. */
    public static String parameters() {
        return "?prepareThreshold=0";
    }

    /** A database behind it, for a role that needs no password. */
    DataSource to(String database, String role) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl("jdbc:postgresql://127.0.0.1:%d/%s%s".formatted(port, database, parameters()));
        dataSource.setUser(role);
        return dataSource;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit().join();
    }
}
