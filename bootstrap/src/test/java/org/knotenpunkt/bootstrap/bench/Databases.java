package org.knotenpunkt.bootstrap.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.configuration.DatabaseChoice;
import org.knotenpunkt.bootstrap.configuration.Login;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;

/** Databases of one PostgreSQL, with the settings and the roles of an installation. Each is a copy of another. */
final class Databases implements AutoCloseable {
    /** The one that is there from the beginning: its tables are empty. */
    static final String EMPTY = "knotenpunkt";

    private static final String ADMINISTRATOR = "postgres";

    private final EmbeddedDatabase postgres;
    private final String password;

    Databases(Path folder) throws IOException {
        postgres = EmbeddedDatabase.start(folder);
        var passwords = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve("passwords.properties"))) {
            passwords.load(reader);
        }
        password = Objects.requireNonNull(passwords.getProperty(ADMINISTRATOR));
        Installation.migrate(configuration(EMPTY));
    }

    /** Makes a new database with what is in another, to which nobody is connected. */
    void copy(String from, String to) throws SQLException {
        try (var connection = DriverManager.getConnection(urlOf(ADMINISTRATOR), ADMINISTRATOR, password);
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner knotenpunkt_owner template %s".formatted(to, from));
        }
    }

    /** Does what PostgreSQL would have done by itself within the hour: looks at what is in the tables. */
    void settle(String database) throws SQLException {
        try (var connection = DriverManager.getConnection(urlOf(database), ADMINISTRATOR, password);
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
    }

    /** Runs statements of a file as the administrator, for whom no lock of rows holds. */
    void run(String database, String script, Map<String, Object> settings) throws SQLException, IOException {
        try (var connection = DriverManager.getConnection(urlOf(database), ADMINISTRATOR, password)) {
            connection.setAutoCommit(false);
            Script.run(connection, script, settings);
            connection.commit();
        }
    }

    /** How an installation gets into the database; it takes as many requests as come. */
    Configuration configuration(String database) {
        return Configuration.of(Map.of("server.port", "0", "rate.account", "0", "rate.address", "0"), Map.of())
                .with(new DatabaseChoice.External(
                        login(postgres.server(), database),
                        Optional.of(login(postgres.migrator(), database)),
                        Optional.empty()));
    }

    /** How the server gets into the database. */
    Login login(String database) {
        return login(postgres.server(), database);
    }

    private Login login(Login login, String database) {
        return new Login(urlOf(database), login.user(), login.password());
    }

    private String urlOf(String database) {
        return postgres.server().url().replaceFirst("/[^/]*$", "/" + database);
    }

    @Override
    public void close() {
        postgres.close();
    }
}
