package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.persistence.shared.DatabaseRoles;
import org.knotenpunkt.persistence.shared.Debian;

/** Debian's PostgreSQL with all its tools, set up as the documents say. */
public final class DebianPostgres implements AutoCloseable {
    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String PASSWORD = "nur-fuer-diesen-test";

    private final Path programs;
    private final Path data;
    private final int port;

    private DebianPostgres(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** An empty one with our roles and an empty database. */
    public static DebianPostgres provisioned() throws IOException, InterruptedException {
        var postgres = new DebianPostgres(programs(), folder().resolve("data"), freePort());
        postgres.run("initdb", "--pgdata=" + postgres.data, "--username=postgres", "--auth=trust", "--encoding=UTF8");
        postgres.start();
        postgres.tool(
                "psql",
                "--no-psqlrc",
                "--quiet",
                "--set=ON_ERROR_STOP=1",
                "--file="
                        + Path.of("../adapters-persistence/src/main/resources/db/roles.sql")
                                .toAbsolutePath()
                                .normalize(),
                "--command=alter role %s password '%s'".formatted(DatabaseRoles.SERVER, PASSWORD),
                "--command=alter role %s password '%s'".formatted(DatabaseRoles.MIGRATOR, PASSWORD),
                "postgres");
        return postgres;
    }

    /** Another one that begins with what a base backup of this one holds. */
    public DebianPostgres fromBaseBackup() throws IOException, InterruptedException {
        var restored = new DebianPostgres(programs, folder().resolve("data"), freePort());
        tool("pg_basebackup", "--pgdata=" + restored.data, "--checkpoint=fast", "--wal-method=stream");
        restored.start();
        return restored;
    }

    /** A dump of the whole database. */
    public Path dump() throws IOException, InterruptedException {
        var file = folder().resolve("knotenpunkt.dump");
        tool("pg_dump", "--format=custom", "--file=" + file, "knotenpunkt");
        return file;
    }

    public void restore(Path dump) throws IOException, InterruptedException {
        tool("pg_restore", "--exit-on-error", "--dbname=knotenpunkt", dump.toString());
    }

    private static Path programs() throws IOException, InterruptedException {
        if (Files.notExists(VERSIONS)) {
            Debian.require("postgresql", VERSIONS);
        }
        try (var versions = Files.list(VERSIONS)) {
            return versions.max(Comparator.comparing(
                            path -> Integer.valueOf(path.getFileName().toString())))
                    .orElseThrow()
                    .resolve("bin");
        }
    }

    private static Path folder() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("postgresql");
        Debian.giveToNobody(folder);
        return folder;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void start() throws IOException, InterruptedException {
        run(
                "pg_ctl",
                "start",
                "--wait",
                "--silent",
                "--pgdata=" + data,
                "--log=" + data.resolveSibling("log"),
                "--options=-p %d -k %s -c listen_addresses=127.0.0.1".formatted(port, data.getParent()));
    }

    private void tool(String name, String... arguments) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("--host=127.0.0.1", "--port=" + port, "--username=postgres"));
        all.addAll(List.of(arguments));
        run(name, all.toArray(String[]::new));
    }

    private void run(String name, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(programs.resolve(name).toString()));
        command.addAll(List.of(arguments));
        Debian.run(Debian.asNobody(command));
    }

    /** The settings of a server that uses it. */
    public Map<String, String> settingsOfServer() {
        return Map.of(
                "database.url",
                url(),
                "database.user",
                DatabaseRoles.SERVER,
                "database.password",
                PASSWORD,
                "database.migrator.user",
                DatabaseRoles.MIGRATOR,
                "database.migrator.password",
                PASSWORD);
    }

    private String url() {
        return "jdbc:postgresql://127.0.0.1:%d/knotenpunkt".formatted(port);
    }

    public Connection as(String role) throws SQLException {
        return DriverManager.getConnection(url(), role, PASSWORD);
    }

    @Override
    public void close() {
        try {
            run("pg_ctl", "stop", "--wait", "--silent", "--mode=fast", "--pgdata=" + data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
