package org.knotenpunkt.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/** A PostgreSQL that follows another one, as fast as it can, or not at all for a while. */
public final class Standby implements AutoCloseable {
    private final KillablePostgres postgres;

    private Standby(KillablePostgres postgres) {
        this.postgres = postgres;
    }

    /** Begins with a copy of the other, which is stopped for it, in the folder. */
    public static Standby of(KillablePostgres followed, Path folder) throws IOException {
        int port = KillablePostgres.freePort();
        followed.whileStopped(home -> {
            copy(home, folder);
            Files.createFile(folder.resolve("postgres/standby.signal"));
            var password = Passwords.in(folder).of(Passwords.ADMINISTRATOR).value();
            Files.write(
                    folder.resolve("postgres/postgresql.auto.conf"),
                    List.of(
                            "port = %d".formatted(port),
                            "primary_conninfo = 'host=127.0.0.1 port=%d user=%s password=%s'"
                                    .formatted(followed.port(), Passwords.ADMINISTRATOR, password)));
        });
        return new Standby(new KillablePostgres(folder, port));
    }

    private static void copy(Path home, Path folder) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.filter(path -> !path.equals(home)).toList()) {
                var name = home.relativize(file);
                if (name.startsWith("postgres") || name.startsWith("passwords.properties")) {
                    Files.copy(file, folder.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
                } else if (name.getNameCount() == 1 && name.toString().startsWith("program-")) {
                    Files.deleteIfExists(folder.resolve(name));
                    Files.createSymbolicLink(folder.resolve(name), file);
                }
            }
        }
    }

    public int port() {
        return postgres.port();
    }

    /** Takes over nothing of what comes, until it goes on. */
    public void pause() throws SQLException, IOException {
        execute("select pg_wal_replay_pause()");
    }

    public void goOn() throws SQLException, IOException {
        execute("select pg_wal_replay_resume()");
    }

    private void execute(String order) throws SQLException, IOException {
        try (var connection = postgres.administrator();
                var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    public void kill() throws IOException {
        postgres.kill();
    }

    public void restart() {
        postgres.restart();
    }

    /** Goes its own way from now on. */
    public void promote() throws SQLException, IOException {
        execute("select pg_promote()");
    }

    @Override
    public void close() {
        postgres.close();
    }
}
