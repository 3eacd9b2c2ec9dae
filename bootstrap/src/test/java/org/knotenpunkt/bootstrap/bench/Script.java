package org.knotenpunkt.bootstrap.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;

/** Statements that put many rows into a database at once. */
final class Script {
    private Script() {}

    /**
     * Runs them in the transaction of the connection.
     *
     * @param settings what they ask for, until the transaction ends
     */
    static void run(Connection connection, String name, Map<String, Object> settings) throws SQLException, IOException {
        try (var set = connection.prepareStatement("select set_config(?, ?, true)");
                var script = Objects.requireNonNull(
                        Script.class.getResourceAsStream("/bench/%s.sql".formatted(name)), name);
                var statement = connection.createStatement()) {
            for (var setting : settings.entrySet()) {
                set.setString(1, setting.getKey());
                set.setString(2, setting.getValue().toString());
                set.execute();
            }
            statement.execute(new String(script.readAllBytes(), UTF_8));
        }
    }
}
