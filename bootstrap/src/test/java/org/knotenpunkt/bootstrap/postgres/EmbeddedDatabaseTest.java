package org.knotenpunkt.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.bootstrap.CannotRun;
import org.knotenpunkt.bootstrap.configuration.Login;

class EmbeddedDatabaseTest {
    private static Path folder = Path.of("");

    @BeforeAll
    static void beginWithNothing() {
        folder = DataFolder.empty("embedded");
    }

    @Test
    void theNextStartFindsWhatWasThereBefore() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            Notes.make(database);
            Notes.write(database, "first");
        }
        try (var database = EmbeddedDatabase.start(folder)) {
            assertThat(Notes.read(database)).containsExactly("first");
        }
    }

    @Test
    void whatItConfirmsIsOnTheDisk() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            for (var promise : List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums")) {
                assertThat(asked(database.server(), "show " + promise))
                        .as(promise)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void nobodyGetsInWithoutTheirPassword() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            var url = database.server().url();
            for (var role : List.of("postgres", "knotenpunkt_migrator", "knotenpunkt_server")) {
                assertThatThrownBy(() -> DriverManager.getConnection(url, role, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(asked(database.server(), "select current_user")).isEqualTo("knotenpunkt_server");
            assertThat(asked(database.migrator(), "select current_user")).isEqualTo("knotenpunkt_owner");
            assertThat(asked(database.server(), "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void thePasswordsAreForTheOwnerOfTheFileAlone() throws IOException {
        try (var database = EmbeddedDatabase.start(folder)) {
            var file = folder.resolve("passwords.properties");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(database.server().toString())
                    .doesNotContain(database.server().password().value());
        }
    }

    @Test
    void whileItRunsNobodyElseStartsItButACommandMayJoin() throws Exception {
        try (var database = EmbeddedDatabase.start(folder)) {
            Notes.make(database);
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                    .isInstanceOf(CannotRun.class)
                    .hasMessageContaining("in use by another Knotenpunkt");
            try (var guest = EmbeddedDatabase.join(folder)) {
                Notes.write(guest, "from a guest");
            }
            assertThat(Notes.read(database)).containsExactly("from a guest");
        }
    }

    @Test
    void aFolderLeftHalfMadeIsMadeAnew() throws Exception {
        var halfMade = DataFolder.empty("embedded-half-made");
        Files.createDirectories(halfMade.resolve("postgres.new/base"));
        Files.writeString(halfMade.resolve("postgres.new/PG_VERSION"), "18\n");
        try (var database = EmbeddedDatabase.start(halfMade)) {
            assertThat(asked(database.server(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void dataOfAnotherVersionAreLeftAlone() throws Exception {
        EmbeddedDatabase.start(folder).close();
        var version = folder.resolve("postgres/PG_VERSION");
        var written = Files.readString(version);
        Files.writeString(version, "17\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("was written by PostgreSQL 17");
        Files.writeString(version, written);
    }

    private static String asked(Login login, String question) throws SQLException {
        try (var connection = Notes.connect(login);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
