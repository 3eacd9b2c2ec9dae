package org.knotenpunkt.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.knotenpunkt.bootstrap.configuration.Configuration;
import org.knotenpunkt.persistence.shared.TwiceCheck;

/** What is kept twice is equal; where somebody sees to it that it is not, {@code knotenpunkt check} finds it, or the database lets nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeptTwiceTest {
    @TempDir
    static Path folder;

    private TamperedDatabase database;
    private Installation installation;

    @BeforeAll
    void open() throws IOException, SQLException {
        var data = PreparedFolder.demo("kept-twice");
        database = TamperedDatabase.in(data);
        installation = Installation.joining(Configuration.of(Map.of("data.folder", data.toString()), Map.of()));
        var list = Files.writeString(folder.resolve("schools.csv"), SmallRegisters.school("199997", "Neue Sternwarte"));
        assertThat(database.run("import", "SCHOOLS", "--edition", "2026-11-01", "--yes", list.toString()))
                .as(database.said())
                .isZero();
    }

    @AfterAll
    void close() throws SQLException {
        installation.close();
        database.close();
    }

    @Test
    void whatTheServerKeepsTwiceIsEqual() {
        assertThat(database.faults()).isEmpty();
    }

    @Test
    void whatDiffersIsToldByCheck() throws SQLException {
        database.change("agreement", "update agreement set awaited = awaited + 1");
        try {
            assertThat(database.faults())
                    .containsExactly("The table agreement differs in %s places from what it follows from"
                            .formatted(database.query("select count(*) from agreement")
                                    .getFirst()));
        } finally {
            database.takeBack("agreement");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            agreement | newest = newest - 1 | newest > 1
            agreement | newest_state = 'REFUSED' | newest_state <> 'REFUSED'
            agreement | title = concat(title, '!') | title is not null
            agreement | kind_code = 'other' | title is not null
            agreement | awaited = awaited + 1 | true
            agreement | since = since + 1 | since is not null
            agreement | last_day = coalesce(last_day, '2030-01-01') + 1 | true
            agreement | agreed = null, since = null, first_review = null, review_months = null, renewal_months = null, notice_months = null, term_until = null | agreed is not null
            agreement | first_review = coalesce(first_review, '2030-01-01') + 1 | agreed is not null
            agreement | review_months = review_months + 1 | review_months < 36
            agreement | term_until = coalesce(term_until, '2030-01-01') + 1 | since is not null
            agreement | renewal_months = renewal_months + 1 | renewal_months < 60
            agreement | notice_months = notice_months + 1 | notice_months < 24
            session_count | newest = false | newest
            register_import_figure | records = records + 1 | true
            register_import_figure | town_id = gen_random_uuid() | true
            """)
    void whatDiffersIsFound(String table, String change, String which) throws SQLException {
        var rows = Integer.parseInt(database.query("select count(*) from %s where %s".formatted(table, which))
                .getFirst());
        assertThat(rows).as("rows to damage").isPositive();
        database.change(table, "update %s set %s where %s".formatted(table, change, which));
        try {
            assertThat(installation.get(TwiceCheck.class).faults())
                    .singleElement()
                    .asString()
                    .startsWith("The table %s differs in ".formatted(table))
                    .satisfies(fault -> assertThat(Integer.parseInt(fault.replaceAll("\\D", "")))
                            .isGreaterThanOrEqualTo(rows));
        } finally {
            database.takeBack(table);
        }
    }

    @Test
    void theSessionsOfADraftCannotBePublished() {
        for (var change : new String[] {
            "update offer_session set published = not published",
            "update offer set state = 'ENDED', published_on = null where state = 'PUBLISHED' and free_places is null"
        }) {
            assertThatThrownBy(() -> database.execute(change)).hasMessageContaining("offer_session_published");
        }
    }
}
