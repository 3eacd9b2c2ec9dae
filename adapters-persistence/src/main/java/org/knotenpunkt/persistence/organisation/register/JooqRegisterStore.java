package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.application.organisation.register.Comparison;
import org.knotenpunkt.application.organisation.register.RegisterStore;
import org.knotenpunkt.application.organisation.register.ReportFilter;
import org.knotenpunkt.application.organisation.register.ReportPage;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.ImportId;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.RegisterReading;
import org.knotenpunkt.domain.organisation.register.line.RegisterLine;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.persistence.shared.Database;

/** Keeps registers in PostgreSQL. */
public final class JooqRegisterStore implements RegisterStore {
    private static final Duration AT_MOST = Duration.ofMinutes(30);

    private final Database database;
    private final Staging staging;

    @Inject
    public JooqRegisterStore(Database database, IdSource ids) {
        this.database = database;
        this.staging = new Staging(ids);
    }

    @Override
    public boolean knows(Register register) {
        return database.dsl().fetchExists(selectOne().from(tableOf(register)));
    }

    /** A statement about a whole register takes as long as it has to: the database is not away because it works or waits. */
    private DSLContext unhurried() {
        var dsl = database.dsl();
        dsl.setLocal(name("lock_timeout"), inline(0)).execute();
        dsl.connection(connection -> connection.setNetworkTimeout(Runnable::run, (int) AT_MOST.toMillis()));
        return dsl;
    }

    private static Table<?> tableOf(Register register) {
        return switch (register) {
            case MUNICIPALITIES -> MUNICIPALITY;
            case SCHOOLS -> SCHOOL;
            case SOCIAL_INDEX -> SCHOOL_SOCIAL_INDEX;
            case STARTCHANCEN -> STARTCHANCEN;
        };
    }

    @Override
    public void stage(ImportId id, List<RegisterLine> lines) {
        var accepted = lines.stream()
                .filter(RegisterLine.Accepted.class::isInstance)
                .map(RegisterLine.Accepted.class::cast)
                .toList();
        var entries = lines.stream()
                .flatMap(line -> RegisterReading.entriesOf(line).stream())
                .toList();
        staging.copy(unhurried(), id.value(), accepted);
        ReportTable.add(database.dsl(), id.value(), entries);
    }

    @Override
    public Comparison compare(ImportId id, Register register, Edition edition, long lines, long skipped) {
        var run = Run.of(unhurried(), id, register, edition);
        return new Comparing(run, RegisterTables.of(register)).compare(lines, skipped);
    }

    @Override
    public void apply(ImportId id, Register register, Edition edition) {
        new Applying(Run.of(unhurried(), id, register, edition)).apply(RegisterTables.of(register));
    }

    @Override
    public void lock() {
        unhurried()
                .select(function("knotenpunkt_lock_registers", SQLDataType.OTHER))
                .execute();
    }

    @Override
    public void discard(ImportId id) {
        unhurried()
                .deleteFrom(REGISTER_STAGING)
                .where(REGISTER_STAGING.IMPORT_ID.eq(id.value()))
                .execute();
    }

    @Override
    public ReportPage report(ImportId id, ReportFilter filter, PageRequest page) {
        return ReportTable.page(database.dsl(), id.value(), filter, page);
    }

    @Override
    public void readReport(ImportId id, ReportFilter filter, Consumer<ImportEntry> reader) {
        ReportTable.forEach(database.dsl(), id.value(), filter, reader);
    }
}
