package org.knotenpunkt.bootstrap.postgres;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.knotenpunkt.bootstrap.configuration.Login;

/** A PostgreSQL that can be killed, and comes back on the port that it had. */
public final class KillablePostgres implements AutoCloseable {
    private final Path folder;
    private final int port;
    private EmbeddedDatabase running;

    KillablePostgres(Path folder, int port) {
        this.folder = folder;
        this.port = port;
        this.running = EmbeddedDatabase.start(folder);
    }

    /** A new one in the folder, on a port of its own. */
    public static KillablePostgres in(Path folder) throws IOException {
        EmbeddedDatabase.start(folder).close();
        int port = freePort();
        Files.writeString(settings(folder), "port = %d%n".formatted(port));
        return new KillablePostgres(folder, port);
    }

    /** What counts more than the settings that are written at every start. */
    private static Path settings(Path folder) {
        return folder.resolve("postgres/postgresql.auto.conf");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    public int port() {
        return port;
    }

    /** The settings with which a server uses it. */
    public Map<String, String> settingsOfServer() {
        return settingsOfServer(url(port));
    }

    /** The settings with which a server uses it through something that stands in front of it. */
    public Map<String, String> settingsOfServer(String url) {
        return Map.of(
                "database.url", url,
                "database.user", running.server().user(),
                "database.password", running.server().password().value(),
                "database.migrator.user", running.migrator().user(),
                "database.migrator.password", running.migrator().password().value());
    }

    /** The passwords of those who may log in, by their names. */
    public Map<String, String> passwords() {
        return Stream.of(running.server(), running.migrator())
                .collect(
                        toUnmodifiableMap(Login::user, login -> login.password().value()));
    }

    private static String url(int port) {
        return "jdbc:postgresql://127.0.0.1:%d/knotenpunkt".formatted(port);
    }

    /** The database as its administrator sees it. */
    public Connection administrator() throws SQLException, IOException {
        return DriverManager.getConnection(
                url(port),
                Passwords.ADMINISTRATOR,
                Passwords.in(folder).of(Passwords.ADMINISTRATOR).value());
    }

    /** Changes a setting while it runs, for those too who are connected. */
    public void set(String setting, String value) throws SQLException, IOException {
        alter("set %s = '%s'".formatted(setting, value));
    }

    /** Takes back the change of a setting. */
    public void reset(String setting) throws SQLException, IOException {
        alter("reset " + setting);
    }

    private void alter(String change) throws SQLException, IOException {
        try (var connection = administrator();
                var statement = connection.createStatement()) {
            statement.execute("alter system " + change);
            statement.execute("select pg_reload_conf()");
        }
    }

    /** Kills the process that starts all others, which then notice by themselves. */
    public void killPostmaster() throws IOException {
        kill(Stream.of(postmaster()));
    }

    /** Kills all of its processes at once, so that none of them writes anything any more. */
    public void kill() throws IOException {
        var postmaster = postmaster();
        kill(Stream.concat(Stream.of(postmaster), postmaster.descendants()));
    }

    private ProcessHandle postmaster() throws IOException {
        var pidFile = Files.readAllLines(folder.resolve("postgres/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(pidFile.getFirst())).orElseThrow();
    }

    private static void kill(Stream<ProcessHandle> processes) {
        var all = processes.toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(process -> process.onExit().join());
    }

    /** Stops it for as long as something is done with its folder. */
    void whileStopped(FolderWork work) throws IOException {
        running.close();
        work.on(folder);
        running = EmbeddedDatabase.start(folder);
    }

    /** What can be done with the folder of a database that does not run. */
    interface FolderWork {
        void on(Path folder) throws IOException;
    }

    /** Starts what was killed. */
    public void restart() {
        running.close();
        running = EmbeddedDatabase.start(folder);
    }

    @Override
    public void close() {
        running.close();
    }
}
