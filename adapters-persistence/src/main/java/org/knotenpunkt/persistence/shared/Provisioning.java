package org.knotenpunkt.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Makes the roles and the database of Knotenpunkt on a new PostgreSQL server, as {@code db/roles.sql} says. */
public final class Provisioning {
    private static final String SCRIPT = "/db/roles.sql";

    private Provisioning() {}

    /** Runs the script, which must not have been run on this server before; the connection is of a superuser. */
    public static void run(Connection superuser) throws SQLException {
        for (var command : commands()) {
            try (var statement = superuser.createStatement()) {
                statement.execute(command);
            }
        }
    }

    private static List<String> commands() {
        var withoutComments =
                script().lines().filter(line -> !line.startsWith("--")).toList();
        return Arrays.stream(String.join("\n", withoutComments).split(";"))
                .map(String::strip)
                .filter(command -> !command.isEmpty())
                .toList();
    }

    private static String script() {
        try (var stream = Provisioning.class.getResourceAsStream(SCRIPT)) {
            if (stream == null) {
                throw new IllegalStateException("%s is missing".formatted(SCRIPT));
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
