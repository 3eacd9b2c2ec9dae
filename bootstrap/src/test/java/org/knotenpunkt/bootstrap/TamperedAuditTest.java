package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.knotenpunkt.domain.access.audit.ChainId;

/** Whoever administers the database changes the past, and {@code knotenpunkt check} finds it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperedAuditTest {
    @TempDir
    static Path folder;

    private Path heads;
    private TamperedDatabase database;

    /** Whose audit it is. */
    enum Place {
        INSTALLATION("the installation"),
        TOWN("Gelsenkirchen");

        private final String called;

        Place(String called) {
            this.called = called;
        }
    }

    enum Crime {
        EDITED("update audit_entry set account_id = event_id where @ and number = 2", "entry 2 was altered"),
        REMOVED("delete from audit_entry where @ and number = 2", "entry 2 is missing"),
        INSERTED(
                "update audit_entry set number = number + 100000 where @ and number >= 2;"
                        + "update audit_entry set number = number - 99999 where @ and number > 100000;"
                        + "insert into audit_entry select municipality_id, 2, at, account_id, grounds, event_id, type,"
                        + " subject_id, payload_hash, previous, hash from audit_entry where @ and number = 1",
                "entry 2 was altered"),
        REORDERED(
                "update audit_entry set number = 100002 where @ and number = 2;"
                        + "update audit_entry set number = 2 where @ and number = 3;"
                        + "update audit_entry set number = 3 where @ and number = 100002",
                "entry 2 was altered"),
        CUT_OFF("delete from audit_entry where @ and number = #", "entry # is missing");

        private final String statements;
        private final String finding;

        Crime(String statements, String finding) {
            this.statements = statements;
            this.finding = finding;
        }
    }

    @BeforeAll
    void open() throws IOException, SQLException {
        database = TamperedDatabase.in(PreparedFolder.demo("tampered-audit"));
        assertThat(database.run("audit", "heads", "--json")).isZero();
        heads = Files.writeString(folder.resolve("heads.json"), database.said());
        database.execute("create temporary table kept_entry as table audit_entry;"
                + "create temporary table kept_head as table audit_head");
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @AfterEach
    void repair() throws SQLException {
        database.execute("truncate audit_entry, audit_head; insert into audit_head table kept_head;"
                + "insert into audit_entry table kept_entry");
    }

    @Test
    void anAuditWithWhichNobodyHasTamperedIsWhole() {
        assertThat(database.run("check", "--audit-head", heads.toString())).isZero();
        assertThat(database.said()).contains("All is well.");
    }

    static Stream<Arguments> whoeverTampersWithItIsFoundOut() {
        return Arrays.stream(Place.values())
                .flatMap(place -> Arrays.stream(Crime.values()).map(crime -> Arguments.of(place, crime)));
    }

    @ParameterizedTest
    @MethodSource
    void whoeverTampersWithItIsFoundOut(Place place, Crime crime) throws SQLException {
        commit(crime, place);

        assertThat(database.faults())
                .contains("Audit of %s: %s."
                        .formatted(
                                place.called,
                                crime.finding.replace("#", String.format(Locale.ROOT, "%,d", last(place)))))
                .allMatch(fault -> fault.startsWith("Audit of %s: ".formatted(place.called)));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverMovesTheEndAlongIsFoundOutByAnEndThatWasKeptElsewhere(Place place) throws SQLException {
        commit(Crime.CUT_OFF, place);
        database.execute("update audit_head h set number = e.number, previous = e.previous, hash = e.hash, at = e.at"
                + " from audit_entry e where e.number = h.number - 1 and e.municipality_id = h.chain and h.chain = '%s'"
                        .formatted(chain(place)));

        assertThat(database.faults()).isEmpty();
        assertThat(database.run("check", "--audit-head", heads.toString())).isEqualTo(1);
        assertThat(database.said()).contains("Audit of %s: ".formatted(place.called));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() throws SQLException {
        database.execute("alter table person no force row level security; drop index session_last_seen");
        commit(Crime.EDITED, Place.INSTALLATION);
        commit(Crime.REMOVED, Place.TOWN);
        try {
            assertThat(database.faults())
                    .contains(
                            "The table person does not hide one town's rows from another",
                            "The index session_last_seen of the table session is missing",
                            "Audit of the installation: entry 2 was altered.",
                            "Audit of Gelsenkirchen: entry 2 is missing.");
        } finally {
            database.execute("alter table person force row level security;"
                    + "create index session_last_seen on session (last_seen_at)");
        }
    }

    private void commit(Crime crime, Place place) throws SQLException {
        database.execute(crime.statements
                .replace("@", "municipality_id = '%s'".formatted(chain(place)))
                .replace("#", String.valueOf(last(place))));
    }

    private String chain(Place place) throws SQLException {
        return place == Place.INSTALLATION
                ? ChainId.INSTALLATION.toString()
                : database.query("select organisation_id from municipality join kept_head on chain = organisation_id"
                                + " join organisation_name using (organisation_id) where '%s' in (short_name, full_name)"
                                        .formatted(place.called))
                        .getFirst();
    }

    /** The number of its last entry, as long as nobody has tampered with it. */
    private int last(Place place) throws SQLException {
        return Integer.parseInt(
                database.query("select number from kept_head where chain = '%s'".formatted(chain(place)))
                        .getFirst());
    }
}
