package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * A table of a dated fact of organisations: {@code organisation_id}, {@code valid_from}, {@code valid_until}, the values, and
 * who says so.
 * An organisation has one row for each day at most.
 */
final class DatedTable {
    private final Table<?> table;
    private final Field<UUID> organisation;
    private final Field<LocalDate> from;
    private final Field<LocalDate> until;
    private final Field<String> source;

    DatedTable(Table<?> table) {
        this.table = table;
        this.organisation = Objects.requireNonNull(table.field("organisation_id", UUID.class));
        this.from = Objects.requireNonNull(table.field("valid_from", LocalDate.class));
        this.until = Objects.requireNonNull(table.field("valid_until", LocalDate.class));
        this.source = Objects.requireNonNull(table.field("source_title", String.class));
    }

    /** The row of the organisation for the day. */
    Condition on(Field<UUID> of, LocalDate day) {
        return organisation
                .eq(of)
                .and(from.isNull().or(from.le(day)))
                .and(until.isNull().or(until.ge(day)));
    }

    /** A change of the organisation's fact is known that is later than the day: another value, or an end. */
    Condition laterKnown(Field<UUID> of, LocalDate day) {
        var other = new DatedTable(table.as("later_" + table.getName()));
        return exists(selectOne()
                .from(other.table)
                .where(other.organisation.eq(of))
                .and(other.from.gt(day).or(other.until.ge(day))));
    }

    /**
     * Lets the fact have the staged values from the day of the edition on, wherever it has others and no later change is
     * known. What held before ends on the day before; what began on that very day is corrected; the first value known
     * holds as far back as anybody knows.
     *
     * @param which the staged lines that it is about
     * @param values the columns that are compared, with what is staged for them
     * @param notes the columns of the source, with what is to be written into them
     */
    void change(Run run, Condition which, Map<Field<?>, Field<?>> values, Map<Field<?>, Field<?>> notes) {
        var all = new LinkedHashMap<>(values);
        all.putAll(notes);
        correct(run, which, values, all);
        close(run, which, values);
        open(run, which, all);
        confirm(run, which, values, notes);
    }

    /** What says the same and was said by nobody known is the edition's from now on. */
    private void confirm(Run run, Condition which, Map<Field<?>, Field<?>> values, Map<Field<?>, Field<?>> notes) {
        run.dsl()
                .update(table)
                .set(notes)
                .from(REGISTER_STAGING)
                .where(run.taken(), which)
                .and(on(REGISTER_STAGING.ORGANISATION_ID, run.day()))
                .and(source.isNull())
                .and(row(values.keySet()).isNotDistinctFrom(row(values.values())))
                .execute();
    }

    private void correct(Run run, Condition which, Map<Field<?>, Field<?>> values, Map<Field<?>, Field<?>> all) {
        run.dsl()
                .update(table)
                .set(all)
                .from(REGISTER_STAGING)
                .where(stagedForOpenRow(run, which, values))
                .and(from.eq(run.day()))
                .execute();
    }

    private void close(Run run, Condition which, Map<Field<?>, Field<?>> values) {
        run.dsl()
                .update(table)
                .set(until, run.day().minusDays(1))
                .from(REGISTER_STAGING)
                .where(stagedForOpenRow(run, which, values))
                .and(from.isNull().or(from.lt(run.day())))
                .execute();
    }

    private void open(Run run, Condition which, Map<Field<?>, Field<?>> all) {
        var columns = new ArrayList<Field<?>>(List.of(organisation, from));
        columns.addAll(all.keySet());
        var staged = new ArrayList<Field<?>>(List.of(
                REGISTER_STAGING.ORGANISATION_ID,
                when(REGISTER_STAGING.ORGANISATION_ID.in(select(organisation).from(table)), run.day())
                        .otherwise(inline(null, SQLDataType.LOCALDATE))));
        staged.addAll(all.values());
        run.dsl()
                .insertInto(table, columns)
                .select(select(staged)
                        .from(REGISTER_STAGING)
                        .where(run.taken(), which)
                        .and(notExists(selectOne().from(table).where(on(REGISTER_STAGING.ORGANISATION_ID, run.day()))))
                        .and(not(laterKnown(REGISTER_STAGING.ORGANISATION_ID, run.day())))
                        .orderBy(Run.LOOKED_UP_BEFORE))
                .execute();
    }

    /** The open row of a staged organisation, if it says something else and no later change is known. */
    private Condition stagedForOpenRow(Run run, Condition which, Map<Field<?>, Field<?>> values) {
        return run.taken()
                .and(which)
                .and(organisation.eq(REGISTER_STAGING.ORGANISATION_ID))
                .and(until.isNull())
                .and(row(values.keySet()).isDistinctFrom(row(values.values())))
                .and(not(laterKnown(organisation, run.day())));
    }
}
