package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;

/** A database whose administrator writes past the server, and the commands of those who look after it. */
final class TamperedDatabase implements AutoCloseable {
    private static final String ADMINISTRATOR = "postgres";

    private final Path settings;
    private final EmbeddedDatabase database;
    private final Connection administrator;
    private String said = "";

    private TamperedDatabase(Path settings, EmbeddedDatabase database, Connection administrator) {
        this.settings = settings;
        this.database = database;
        this.administrator = administrator;
    }

    /** The one in the data folder. */
    static TamperedDatabase in(Path data) throws IOException, SQLException {
        var settings =
                Files.writeString(data.resolveSibling(data.getFileName() + ".properties"), "data.folder = " + data);
        var database = EmbeddedDatabase.join(data);
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(data.resolve("passwords.properties"))));
        return new TamperedDatabase(
                settings,
                database,
                DriverManager.getConnection(
                        database.server().url(), ADMINISTRATOR, passwords.getProperty(ADMINISTRATOR)));
    }

    /** Does what its administrator can do. */
    void execute(String statements) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute(statements);
        }
    }

    /** The first column of what the query finds. */
    List<String> query(String query) throws SQLException {
        try (var statement = administrator.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    /** Runs a command and answers its exit code. */
    int run(String... arguments) {
        var out = new StringWriter();
        var code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .execute(Stream.concat(Stream.of(arguments), Stream.of("--config", settings.toString()))
                        .toArray(String[]::new));
        said = out.toString();
        return code;
    }

    /** What the last command has said. */
    String said() {
        return said;
    }

    /** What is wrong, as {@code knotenpunkt check} says it, a sentence each. */
    List<String> faults() {
        var code = run("check");
        assertThat(code).as(said).isEqualTo(said.startsWith("All is well.") ? 0 : 1);
        return code == 0 ? List.of() : said.lines().toList();
    }

    /** Changes a table so that no trigger sees it, until {@link #takeBack}. */
    void change(String table, String statement) throws SQLException {
        execute("create temporary table kept as table %s".formatted(table));
        unseen(statement);
    }

    /** Lets the table be as it was before it was changed. */
    void takeBack(String table) throws SQLException {
        unseen("delete from %1$s; insert into %1$s table kept; drop table kept".formatted(table));
    }

    private void unseen(String statements) throws SQLException {
        execute("set session_replication_role = replica; %s; set session_replication_role = origin"
                .formatted(statements));
    }

    @Override
    public void close() throws SQLException {
        administrator.close();
        database.close();
    }
}
