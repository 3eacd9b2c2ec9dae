package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.configuration.Secret;

/** The data of a PostgreSQL server in a folder, and the server that runs on them from time to time. */
final class Cluster {
    private static final int ATTEMPTS = 4;
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private final Path data;
    private final Path log;
    private final Program program;
    private final Unprivileged unprivileged;

    private Cluster(Path data, Path log, Program program, Unprivileged unprivileged) {
        this.data = data;
        this.log = log;
        this.program = program;
        this.unprivileged = unprivileged;
    }

    /** The data of the name in the folder, which also holds the programs and the log. */
    static Cluster in(Path folder, String name) throws IOException {
        var home = folder.toAbsolutePath().normalize();
        return new Cluster(
                home.resolve(name), home.resolve("postgresql.log"), Program.in(home), Unprivileged.onThisMachine());
    }

    /** Gives these data the place of the other, which must not be there. */
    void moveTo(Cluster other) throws IOException {
        Files.move(data, other.data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Removes what is there, even if a server runs on it. */
    void delete() throws IOException {
        stop();
        Folders.delete(data);
    }

    boolean exists() {
        return Files.exists(data);
    }

    /** Makes empty data, with a superuser of this password and nobody else. */
    void create(Secret password) throws IOException {
        var file = Files.createTempFile(data.getParent(), "password", "");
        try {
            Folders.hide(file);
            Files.writeString(file, password.value());
            require(
                    "initdb",
                    "--pgdata=" + data,
                    "--username=" + Passwords.ADMINISTRATOR,
                    "--pwfile=" + file,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");
        } finally {
            Files.delete(file);
        }
    }

    /** Starts the server on a free port, waits until it answers, and answers the port. */
    int start() throws IOException {
        requireReadable();
        PidFile.of(data).delete();
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Files.writeString(data.resolve("postgresql.conf"), settings(port));
            if (run("pg_ctl", "start", "--wait", "--timeout=60", "--silent", "--pgdata=" + data, "--log=" + log)) {
                return port;
            }
            if (attempt == ATTEMPTS) {
                throw failed("pg_ctl");
            }
            pause();
        }
    }

    private static String settings(int port) {
        return """
            # Written by Knotenpunkt at every start.
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 50
            password_encryption = 'scram-sha-256'
            fsync = on
            synchronous_commit = on
            full_page_writes = on
            shared_buffers = '64MB'
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = on
            log_filename = 'postgresql-%%a.log'
            log_truncate_on_rotation = on
            log_rotation_age = '1d'
            log_error_verbosity = 'terse'
            log_min_error_statement = 'panic'
            log_parameter_max_length_on_error = 0
            """.formatted(port);
    }

    /** Stops the server, if it runs, with everything it has promised on the disk. */
    void stop() throws IOException {
        if (PidFile.of(data).port().isPresent()) {
            require("pg_ctl", "stop", "--wait", "--silent", "--mode=fast", "--pgdata=" + data);
        }
    }

    private void requireReadable() throws IOException {
        var stored = Files.readString(data.resolve("PG_VERSION")).strip();
        var own = program.majorVersion();
        if (!stored.equals(own)) {
            throw new CannotRun(
                    "%s was written by PostgreSQL %s and this Knotenpunkt brings PostgreSQL %s; start the older one, save the data with pg_dump and read them into a new folder"
                            .formatted(data, stored, own));
        }
    }

    private void require(String command, String... arguments) throws IOException {
        if (!run(command, arguments)) {
            throw failed(command);
        }
    }

    private boolean run(String command, String... arguments) throws IOException {
        return unprivileged.run(log, program.command(command), arguments) == 0;
    }

    private CannotRun failed(String command) {
        return new CannotRun("%s of PostgreSQL failed; %s says why".formatted(command, log));
    }

    /** What an earlier server has left behind is given up soon after its end. */
    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRun("Interrupted while PostgreSQL was starting", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
