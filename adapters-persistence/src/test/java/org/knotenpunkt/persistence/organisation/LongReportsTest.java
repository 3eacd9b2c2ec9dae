package org.knotenpunkt.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.generateSeries;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.LINDENAU;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.NOW;
import static org.knotenpunkt.domain.organisation.OrganisationFixtures.TODAY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;

import java.util.List;
import java.util.UUID;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.knotenpunkt.application.organisation.register.ReportFilter;
import org.knotenpunkt.application.organisation.town.Change;
import org.knotenpunkt.application.shared.CountingIds;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterEvent;
import org.knotenpunkt.domain.organisation.register.RegisterFileFacts;
import org.knotenpunkt.domain.organisation.register.RegisterImport;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.shared.Actors;
import org.knotenpunkt.persistence.organisation.register.JooqImportRepository;
import org.knotenpunkt.persistence.organisation.register.JooqRegisterStore;
import org.knotenpunkt.persistence.organisation.register.ReportTable;
import org.knotenpunkt.persistence.organisation.town.JooqTownQueries;
import org.knotenpunkt.persistence.shared.JooqDomainEvents;
import org.knotenpunkt.persistence.shared.PostgresExtension;

/** What lists cost when imports have told very much of a town. */
class LongReportsTest {
    private static final int IMPORTS = 20;
    private static final int ENTRIES = 1_000;

    private static final CountingIds IDS = new CountingIds();

    @RegisterExtension
    static final PostgresExtension POSTGRES = new PostgresExtension();

    @Test
    void aPageOfChangesReadsAFewEntriesOfEachReportThatItTells() {
        longReports();

        var read = POSTGRES.in(
                () -> {
                    var changes = new JooqTownQueries(POSTGRES.database())
                            .changes(LINDENAU, TODAY, PageRequest.first(10))
                            .answer();
                    assertThat(changes.items())
                            .hasSize(10)
                            .extracting(Change::imported)
                            .allSatisfy(imported -> assertThat(imported.count(EntryKind.CHANGED))
                                    .isEqualTo(ENTRIES));
                    return entriesRead();
                },
                LINDENAU);

        assertThat(read).isLessThan(500);
    }

    @Test
    void aPageOfTheReportOfATownReadsNoMoreEntriesThanItShows() {
        longReports();
        var filter = new ReportFilter(EntryKind.CHANGED, LINDENAU);

        var read = POSTGRES.in(
                () -> {
                    var page = new JooqRegisterStore(POSTGRES.database(), IDS)
                            .report(taken(1).id(), filter, PageRequest.first(10));
                    assertThat(page.counts()).containsEntry(EntryKind.CHANGED, (long) ENTRIES);
                    return entriesRead();
                },
                LINDENAU);

        assertThat(read).isLessThan(50);
    }

    /** As many imports, each of which changed as many schools of the town. */
    private static void longReports() {
        var dsl = POSTGRES.superuser();
        for (var number = 1; number <= IMPORTS; number++) {
            var taken = taken(number);
            POSTGRES.in(() -> new JooqImportRepository(POSTGRES.database()).save(taken));
            var of = val(taken.id().value());
            dsl.insertInto(REGISTER_IMPORT_ENTRY)
                    .columns(
                            REGISTER_IMPORT_ENTRY.IMPORT_ID,
                            REGISTER_IMPORT_ENTRY.TOWN_ID,
                            REGISTER_IMPORT_ENTRY.KIND,
                            REGISTER_IMPORT_ENTRY.BY_COMPARISON,
                            REGISTER_IMPORT_ENTRY.KEY,
                            REGISTER_IMPORT_ENTRY.FIELD)
                    .select(select(
                                    of,
                                    val(LINDENAU.value()),
                                    inline(EntryKind.CHANGED.name()),
                                    inline(true),
                                    field("n", SQLDataType.INTEGER).cast(SQLDataType.CLOB),
                                    inline(RegisterField.PHONE.name()))
                            .from(generateSeries(1, ENTRIES).as("entry", "n")))
                    .execute();
            ReportTable.addUp(dsl, taken.id().value());
            POSTGRES.in(() -> {
                new JooqDomainEvents(POSTGRES.database(), IDS, (actor, seen) -> {})
                        .publish(Actors.workingIn(LINDENAU), List.of(event(taken)));
                return taken;
            });
        }
    }

    private static RegisterImport taken(int number) {
        return RegisterImport.begin(
                        new ImportId(new UUID(1, number)),
                        Register.SCHOOLS,
                        Edition.asOf(TODAY),
                        new RegisterFileFacts("schuldaten.csv", 1, null),
                        new UUID(0, 7),
                        NOW)
                .imported(NOW);
    }

    private static RegisterEvent event(RegisterImport of) {
        return new RegisterEvent.RegisterImported(of.id(), of.register(), TODAY, 0, ENTRIES, 0, NOW);
    }

    /** How many rows of reports the transaction has read. */
    private static long entriesRead() {
        var read =
                field(name("seq_tup_read"), SQLDataType.BIGINT).plus(field(name("idx_tup_fetch"), SQLDataType.BIGINT));
        return POSTGRES.database()
                .dsl()
                .select(read)
                .from(table(name("pg_stat_xact_user_tables")))
                .where(field(name("relname"), SQLDataType.VARCHAR).eq(REGISTER_IMPORT_ENTRY.getName()))
                .fetchSingle()
                .value1();
    }
}
