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
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.bootstrap.postgres.EmbeddedDatabase;

/** Whoever administers the database changes the past, and {@code knotenpunkt check} finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedAuditTest {
    private static final String ADMINISTRATOR = "postgres";

    @TempDir
    static Path folder;

    private final Path data = PreparedFolder.empty("tampered-audit");
    private Path settings;
    private Path heads;
    private Installation installation;
    private EmbeddedDatabase database;
    private Connection administrator;
    private StringWriter out = new StringWriter();

    enum Crime {
        EDITED("update audit_entry set account_id = event_id where number = 2", "entry 2 was altered"),
        REMOVED("delete from audit_entry where number = 2", "entry 2 is missing"),
        INSERTED(
                "update audit_entry set number = number + 1000 where number >= 2;"
                        + "update audit_entry set number = number - 999 where number > 1000;"
                        + "insert into audit_entry select municipality_id, 2, at, account_id, grounds, event_id, type,"
                        + " subject_id, payload_hash, previous, hash from audit_entry where number = 1",
                "entry 2 was altered"),
        REORDERED(
                "update audit_entry set number = 1002 where number = 2;"
                        + "update audit_entry set number = 2 where number = 3;"
                        + "update audit_entry set number = 3 where number = 1002",
                "entry 2 was altered"),
        CUT_OFF("delete from audit_entry where number = 3", "entry 3 is missing");

        private final String statements;
        private final String finding;

        Crime(String statements, String finding) {
            this.statements = statements;
            this.finding = finding;
        }
    }

    /** An audit of three entries. */
    @BeforeAll
    void open() throws IOException, SQLException {
        settings = Files.writeString(folder.resolve("settings"), "data.folder = " + data);
        installation = Installation.joining(Configuration.of(Map.of("data.folder", data.toString()), Map.of()));
        for (var name : new String[] {"ada", "ben", "cem"}) {
            assertThat(run("account", "create", name + "@stadt.example", "Beispiel"))
                    .isZero();
        }
        assertThat(run("audit", "heads", "--json")).isZero();
        heads = Files.writeString(folder.resolve("heads.json"), out.toString());
        var passwords = new Properties();
        passwords.load(new StringReader(Files.readString(data.resolve("passwords.properties"))));
        database = EmbeddedDatabase.join(data);
        administrator = DriverManager.getConnection(
                database.server().url(), ADMINISTRATOR, passwords.getProperty(ADMINISTRATOR));
        execute("create temporary table kept_entry as table audit_entry;"
                + "create temporary table kept_head as table audit_head");
    }

    @AfterAll
    void close() throws SQLException {
        administrator.close();
        database.close();
        installation.close();
    }

    @AfterEach
    void repair() throws SQLException {
        execute("truncate audit_entry, audit_head; insert into audit_head table kept_head;"
                + "insert into audit_entry table kept_entry");
    }

    @Test
    void anAuditWithWhichNobodyHasTamperedIsWhole() {
        assertThat(run("check", "--audit-head", heads.toString())).isZero();
        assertThat(out.toString()).contains("All is well.");
    }

    @ParameterizedTest
    @EnumSource
    void whoeverTampersWithItIsFoundOut(Crime crime) throws SQLException {
        execute(crime.statements);

        assertThat(run("check")).isEqualTo(1);
        assertThat(out.toString()).contains("Audit of the installation: ").contains(crime.finding);
    }

    @Test
    void whoeverMovesTheEndAlongIsFoundOutByAnEndThatWasKeptElsewhere() throws SQLException {
        execute("delete from audit_entry where number = 3;"
                + "update audit_head set number = e.number, previous = e.previous, hash = e.hash, at = e.at"
                + " from audit_entry e where e.number = 2");

        assertThat(run("check")).isZero();
        assertThat(run("check", "--audit-head", heads.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("Audit of the installation: ");
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws SQLException {
        execute("alter table person no force row level security; drop index session_last_seen;"
                + Crime.CUT_OFF.statements);
        try {
            assertThat(run("check")).isEqualTo(1);
            assertThat(out.toString())
                    .contains("The table person does not hide one town's rows from another")
                    .contains("The index session_last_seen of the table session is missing")
                    .contains(Crime.CUT_OFF.finding);
        } finally {
            execute("alter table person force row level security;"
                    + "create index session_last_seen on session (last_seen_at)");
        }
    }

    private void execute(String statements) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute(statements);
        }
    }

    /** Runs a command and answers its exit code. */
    private int run(String... arguments) {
        out = new StringWriter();
        return Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .execute(Stream.concat(Stream.of(arguments), Stream.of("--config", settings.toString()))
                        .toArray(String[]::new));
    }
}
