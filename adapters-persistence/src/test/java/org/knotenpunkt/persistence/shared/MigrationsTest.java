package org.knotenpunkt.persistence.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.register.Register;

/** What an earlier version has kept is kept, and becomes what this version makes of it. */
class MigrationsTest {
    private static final String DATABASE = "knotenpunkt";

    @Test
    void whatVersion21HasKeptIsBroughtToThePresentShape() throws IOException, SQLException {
        try (var server = provisioned()) {
            var migrator = server.getDatabase(DatabaseRoles.MIGRATOR, DATABASE);
            var dsl = dslOf(server, "postgres");
            migrateTo("21", migrator);
            dsl.execute(script("21"));

            assertThat(new Migrations(migrator, DatabaseRoles.SERVER).migrate()).isPositive();

            assertThat(texts(
                            dsl,
                            "select name from social_space_name where valid_from is null and valid_until is null"
                                    + " order by name"))
                    .containsExactly("Hafen", "Hafen Ost", "Mühle", "Nordstadt", "Oststadt", "Süd stadt", "Weststadt");
            assertThat(texts(dsl, "select source_title from organisation_key where value = '100001'"))
                    .containsExactly(Register.SCHOOLS.citation());
            assertThat(texts(dsl, "select number || ': ' || missing_since from school order by number"))
                    .as("missing since the first edition without them after the last one with them")
                    .containsExactly("100012: 2025-09-01", "100013: 2026-09-01", "100014: 2026-09-01");
            assertThat(texts(
                            dsl,
                            "select number || ': ' || startchancen_missing_since from school"
                                    + " where startchancen_missing_since is not null order by number"))
                    .as("missing in Startchancen since the first edition without them after the last one with them")
                    .containsExactly("100013: 2026-08-01", "100014: 2025-08-01");
            assertThat(texts(
                            dsl,
                            "select file_name || ': ' || orphaned from register_import where register = 'SCHOOLS'"
                                    + " order by file_name"))
                    .containsExactly("2024.csv: 1", "2025.csv: 0", "2026.csv: 0");
            assertThat(texts(
                            dsl,
                            "select file_name || ' ' || f.kind || ': ' || f.records from register_import_figure f"
                                    + " join register_import i on i.id = f.import_id order by f.kind"))
                    .as("of the changes, how many records they are of")
                    .containsExactly("2026.csv CHANGED: 1");
            assertThatNamesAreOnOneLine(dsl);
            assertThat(DatabaseCheck.closerLook(dslOf(server, DatabaseRoles.SERVER)))
                    .isEmpty();
        }
    }

    private static void assertThatNamesAreOnOneLine(DSLContext dsl) {
        assertThat(texts(
                        dsl,
                        "select full_name || '|' || short_name || '|' || street || '|' || place"
                                + " from organisation_name join organisation_address using (organisation_id)"))
                .containsExactly("Verein am Park|Verein|Am Park 1|Dort mund");
        assertThat(texts(dsl, "select name from person order by id")).containsExactly("Ada Berg", "\u00a0");
        assertThat(texts(dsl, "select label from organisation_function")).containsExactly("Vor stand");
        assertThat(texts(dsl, "select local_key from social_space order by id"))
                .as("two that would have the same are told apart by a number")
                .containsExactly("S 1", "O 1", "O 1 (2)", "H\u00e4fen (2)", "H\u00e4fen", "M\u00fchle");
        assertThat(texts(dsl, "select name from initiative")).containsExactly("Netz der Städte");
        assertThat(texts(dsl, "select display_name from account order by id")).startsWith("Ada Berg");
        assertThat(texts(dsl, "select sign_in_name from account order by id"))
                .as("composed where nobody else has it then")
                .containsExactly(
                        "ada@example.org", "bj\u00f6rn@example.org", "jo\u0308rg@example.org", "j\u00f6rg@example.org");
    }

    @Test
    void agreementsAndNeedsOfVersion48And61AreBroughtToThePresentShape() throws IOException, SQLException {
        try (var server = provisioned()) {
            var migrator = server.getDatabase(DatabaseRoles.MIGRATOR, DATABASE);
            var dsl = dslOf(server, "postgres");
            migrateTo("48", migrator);
            dsl.execute(script("48"));
            migrateTo("61", migrator);
            dsl.execute(script("61"));

            assertThat(new Migrations(migrator, DatabaseRoles.SERVER).migrate()).isPositive();

            assertThat(texts(dsl, "select agreed || ' ' || first_review || ' ' || review_months from agreement"))
                    .as("days that follow from the version in force, not from the draft")
                    .containsExactly("1 2027-06-01 12");
            assertThat(texts(dsl, "select text || ' ' || baseline_by from agreement_goal order by position"))
                    .as("as its content says")
                    .containsExactly("Alle kommen 2026-12-01");
            assertThat(texts(
                            dsl,
                            "select number || ' ' || text from agreement_version v join disagreement d"
                                    + " on d.agreement_id = v.agreement_id and d.id = v.amendment_disagreement_id"))
                    .containsExactly("2 Der Raum ist zu klein");
            assertThat(texts(
                            dsl,
                            "select coalesce(link_code, 'codes') || ' ' || is_open from invitation"
                                    + " where discarded_on is null order by id"))
                    .as("only a link is open")
                    .containsExactly("A".repeat(28) + " true", "codes false");
            assertThat(texts(
                            dsl,
                            "select way || ' ' || discarded from answer_sheet"
                                    + " where link_id is null and link_is_open is null order by id"))
                    .as("sheets lead nowhere, and all of them count")
                    .containsExactly("LINK false", "PAPER false");
            assertThat(DatabaseCheck.closerLook(dslOf(server, DatabaseRoles.SERVER)))
                    .isEmpty();
        }
    }

    @Test
    void whatVersion103HasPublishedIsFoundByWords() throws IOException, SQLException {
        try (var server = provisioned()) {
            var migrator = server.getDatabase(DatabaseRoles.MIGRATOR, DATABASE);
            var dsl = dslOf(server, "postgres");
            migrateTo("103", migrator);
            dsl.execute(script("103"));

            assertThat(new Migrations(migrator, DatabaseRoles.SERVER).migrate()).isPositive();

            assertThat(texts(
                            dsl,
                            "select right(organisation_id::text, 2) || ' ' || slug from programme_slug"
                                    + " order by organisation_id"))
                    .as("as the server gives them to those to come")
                    .containsExactly(
                            "01 neustadt",
                            "02 neustadt-05000002",
                            "03 neustadt-2",
                            "04 muelheim-an-der-ruhr",
                            "11 sternschule",
                            "12 sternschule-2",
                            "13 sternschule-2-2",
                            "14 familienzentrum",
                            "21 sternschule",
                            "31 ecole-lodz-hoerde-ss",
                            "41 gemeinschaftsgrundschule-gemeinschaftsgrundschule",
                            "42 programm-1",
                            "43 programm-2");
            assertThat(DatabaseCheck.closerLook(dslOf(server, DatabaseRoles.SERVER)))
                    .isEmpty();
        }
    }

    private static EmbeddedPostgres provisioned() throws IOException, SQLException {
        var server = EmbeddedPostgres.start();
        try (var connection = server.getPostgresDatabase().getConnection()) {
            Provisioning.run(connection);
        }
        return server;
    }

    private static DSLContext dslOf(EmbeddedPostgres server, String role) {
        return DSL.using(server.getDatabase(role, DATABASE), SQLDialect.POSTGRES);
    }

    private static void migrateTo(String version, DataSource migrator) {
        Flyway.configure()
                .dataSource(migrator)
                .placeholders(Map.of("server", DatabaseRoles.SERVER))
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> texts(DSLContext dsl, String query) {
        return dsl.fetch(query).getValues(0, String.class).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static String script(String version) throws IOException {
        try (var stream = MigrationsTest.class.getResourceAsStream("/version-%s.sql".formatted(version))) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), UTF_8);
        }
    }
}
