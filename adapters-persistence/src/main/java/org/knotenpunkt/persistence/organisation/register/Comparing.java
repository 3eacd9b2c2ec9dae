package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbArray;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.listAgg;
import static org.jooq.impl.DSL.md5;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Row5;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.application.organisation.register.Comparison;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportFigures;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.shared.DomainError;

/** Compares what is staged with what is known, and writes down what differs. */
final class Comparing {
    private static final Field<String> KNOWN_KEY = field(name("known", "key"), SQLDataType.CLOB);
    private static final Field<String> KNOWN_LABEL = field(name("known", "label"), SQLDataType.CLOB);
    private static final Field<UUID> KNOWN_TOWN = field(name("known", "town"), SQLDataType.UUID);

    private final Run run;
    private final RegisterTables tables;

    Comparing(Run run, RegisterTables tables) {
        this.run = run;
        this.tables = tables;
    }

    Comparison compare(long lines, long skipped) {
        run.dsl()
                .deleteFrom(REGISTER_IMPORT_ENTRY)
                .where(REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(run.importId()))
                .and(REGISTER_IMPORT_ENTRY.BY_COMPARISON.isTrue())
                .execute();
        Fates.reset(run);
        run.countStaging();
        tables.resolve(run);
        run.countStaging();
        writeAdded();
        writeChanged();
        writeMissing();
        nameTheRest();
        ReportTable.addUp(run.dsl(), run.importId());
        return new Comparison(figures(lines, skipped), fingerprint());
    }

    private void writeAdded() {
        run.dsl()
                .insertInto(
                        REGISTER_IMPORT_ENTRY,
                        REGISTER_IMPORT_ENTRY.IMPORT_ID,
                        REGISTER_IMPORT_ENTRY.KIND,
                        REGISTER_IMPORT_ENTRY.BY_COMPARISON,
                        REGISTER_IMPORT_ENTRY.RECORD_KIND,
                        REGISTER_IMPORT_ENTRY.KEY,
                        REGISTER_IMPORT_ENTRY.LABEL,
                        REGISTER_IMPORT_ENTRY.TOWN_ID)
                .select(select(
                                REGISTER_STAGING.IMPORT_ID,
                                inline(EntryKind.ADDED.name()),
                                inline(true),
                                REGISTER_STAGING.KIND,
                                REGISTER_STAGING.KEY,
                                REGISTER_STAGING.LABEL,
                                REGISTER_STAGING.TOWN_ID)
                        .from(REGISTER_STAGING)
                        .where(run.taken(), tables.isNew(run))
                        .orderBy(REGISTER_STAGING.LINE))
                .execute();
    }

    private void writeChanged() {
        var fields = tables.compared(run);
        var rows = IntStream.range(0, fields.size())
                .mapToObj(index -> {
                    var compared = fields.get(index);
                    return row(
                            inline(index),
                            inline(compared.field().name()),
                            compared.known(),
                            compared.staged(),
                            field(compared.laterKnown()));
                })
                .toArray(Row5[]::new);
        @SuppressWarnings("unchecked")
        var differences = DSL.values((Row5<Integer, String, String, String, Boolean>[]) rows)
                .as("difference", "position", "field", "known", "staged", "later");
        var field = field(name("difference", "field"), SQLDataType.CLOB);
        var known = field(name("difference", "known"), SQLDataType.CLOB);
        var staged = field(name("difference", "staged"), SQLDataType.CLOB);
        var later = field(name("difference", "later"), SQLDataType.BOOLEAN);
        run.dsl()
                .insertInto(
                        REGISTER_IMPORT_ENTRY,
                        REGISTER_IMPORT_ENTRY.IMPORT_ID,
                        REGISTER_IMPORT_ENTRY.KIND,
                        REGISTER_IMPORT_ENTRY.BY_COMPARISON,
                        REGISTER_IMPORT_ENTRY.KEY,
                        REGISTER_IMPORT_ENTRY.LABEL,
                        REGISTER_IMPORT_ENTRY.TOWN_ID,
                        REGISTER_IMPORT_ENTRY.FIELD,
                        REGISTER_IMPORT_ENTRY.VALUE_BEFORE,
                        REGISTER_IMPORT_ENTRY.VALUE_AFTER,
                        REGISTER_IMPORT_ENTRY.NOTE)
                .select(select(
                                REGISTER_STAGING.IMPORT_ID,
                                when(later, inline(EntryKind.FLAGGED.name()))
                                        .otherwise(inline(EntryKind.CHANGED.name())),
                                inline(true),
                                REGISTER_STAGING.KEY,
                                REGISTER_STAGING.LABEL,
                                REGISTER_STAGING.TOWN_ID,
                                field,
                                when(not(later), known),
                                staged,
                                when(later, inline(Flag.LATER_CHANGE_KNOWN.name())))
                        .from(tables.withKnown(run))
                        .crossJoin(lateral(differences))
                        .where(run.taken(), not(tables.isNew(run)), differs(fields))
                        .and(known.isDistinctFrom(staged))
                        .orderBy(REGISTER_STAGING.LINE, field(name("difference", "position"))))
                .execute();
    }

    /** Tells lines of which nothing has changed, as of most, before their fields are looked at one by one. */
    private static Condition differs(List<ComparedField> fields) {
        return row(fields.stream().map(ComparedField::known).toList())
                .isDistinctFrom(row(fields.stream().map(ComparedField::staged).toList()));
    }

    private void writeMissing() {
        var known = known(tables);
        var kind = field(name("known", "kind"), SQLDataType.CLOB);
        var refused = REGISTER_IMPORT_ENTRY.as("refused");
        run.dsl()
                .insertInto(
                        REGISTER_IMPORT_ENTRY,
                        REGISTER_IMPORT_ENTRY.IMPORT_ID,
                        REGISTER_IMPORT_ENTRY.KIND,
                        REGISTER_IMPORT_ENTRY.BY_COMPARISON,
                        REGISTER_IMPORT_ENTRY.RECORD_KIND,
                        REGISTER_IMPORT_ENTRY.KEY,
                        REGISTER_IMPORT_ENTRY.LABEL,
                        REGISTER_IMPORT_ENTRY.TOWN_ID)
                .select(select(
                                inline(run.importId()),
                                inline(EntryKind.MISSING.name()),
                                inline(true),
                                kind,
                                KNOWN_KEY,
                                KNOWN_LABEL,
                                KNOWN_TOWN)
                        .from(known)
                        .where(notExists(selectOne()
                                .from(REGISTER_STAGING)
                                .where(run.lines(), REGISTER_STAGING.KEY.eq(KNOWN_KEY))))
                        .and(notExists(selectOne()
                                .from(refused)
                                .where(refused.IMPORT_ID.eq(run.importId()))
                                .and(refused.KIND.eq(EntryKind.REFUSED.name()))
                                .and(refused.KEY.eq(KNOWN_KEY))))
                        .orderBy(KNOWN_KEY))
                .execute();
    }

    private Table<?> known(RegisterTables of) {
        return of.known(run).asTable("known", "kind", "key", "label", "town");
    }

    /** Says of what the file itself brought up, and of lines that lead nowhere, what they are about. */
    private void nameTheRest() {
        var entry = REGISTER_IMPORT_ENTRY;
        run.dsl()
                .update(entry)
                .set(entry.LABEL, REGISTER_STAGING.LABEL)
                .set(entry.TOWN_ID, REGISTER_STAGING.TOWN_ID)
                .from(REGISTER_STAGING)
                .where(entry.IMPORT_ID.eq(run.importId()), entry.BY_COMPARISON.isFalse())
                .and(run.lines())
                .and(REGISTER_STAGING.KEY.eq(entry.KEY))
                .execute();
        run.dsl()
                .update(entry)
                .set(entry.LABEL, coalesce(entry.LABEL, KNOWN_LABEL))
                .set(entry.TOWN_ID, KNOWN_TOWN)
                .from(known(RegisterTables.of(run.register().describing())))
                .where(entry.IMPORT_ID.eq(run.importId()), entry.KIND.eq(EntryKind.REFUSED.name()))
                .and(entry.TOWN_ID.isNull())
                .and(entry.KEY.eq(KNOWN_KEY))
                .execute();
    }

    private ImportFigures figures(long lines, long skipped) {
        var entries = run.dsl()
                .select(REGISTER_IMPORT_ENTRY.KIND, count())
                .from(REGISTER_IMPORT_ENTRY)
                .where(REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(run.importId()))
                .groupBy(REGISTER_IMPORT_ENTRY.KIND)
                .fetchMap(
                        found -> EntryKind.valueOf(found.value1()),
                        found -> found.value2().longValue());
        var records = run.dsl()
                .select(REGISTER_STAGING.KIND, count())
                .from(REGISTER_STAGING)
                .where(run.lines(), REGISTER_STAGING.FATE.isDistinctFrom(Fate.REFUSED.name()))
                .groupBy(REGISTER_STAGING.KIND)
                .fetchMap(
                        found -> RecordKind.valueOf(found.value1()),
                        found -> found.value2().longValue());
        var changed = Objects.requireNonNull(run.dsl()
                        .select(countDistinct(REGISTER_IMPORT_ENTRY.KEY))
                        .from(REGISTER_IMPORT_ENTRY)
                        .where(REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(run.importId()))
                        .and(REGISTER_IMPORT_ENTRY.KIND.eq(EntryKind.CHANGED.name()))
                        .fetchOne())
                .value1()
                .longValue();
        var taken = records.values().stream().mapToLong(Long::longValue).sum();
        var added = of(entries, EntryKind.ADDED);
        return new ImportFigures(
                lines,
                skipped,
                of(entries, EntryKind.REFUSED),
                orphans(),
                records,
                added,
                changed,
                taken - added - changed,
                of(entries, EntryKind.MISSING),
                of(entries, EntryKind.REPAIRED),
                of(entries, EntryKind.FLAGGED));
    }

    private long orphans() {
        return run.dsl()
                .fetchCount(
                        REGISTER_IMPORT_ENTRY,
                        REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(run.importId()),
                        REGISTER_IMPORT_ENTRY.KIND.eq(EntryKind.REFUSED.name()),
                        REGISTER_IMPORT_ENTRY.NOTE.eq(DomainError.codeOf(LineError.ReferenceUnknown.class)));
    }

    private static long of(Map<EntryKind, Long> entries, EntryKind kind) {
        return entries.getOrDefault(kind, 0L);
    }

    private String fingerprint() {
        var entry = REGISTER_IMPORT_ENTRY;
        var content = md5(jsonbArray(
                        entry.KIND,
                        entry.RECORD_KIND,
                        entry.KEY,
                        entry.FIELD,
                        entry.VALUE_BEFORE,
                        entry.VALUE_AFTER,
                        entry.NOTE)
                .nullOnNull()
                .cast(SQLDataType.CLOB));
        return Objects.requireNonNull(run.dsl()
                        .select(md5(coalesce(listAgg(content, "").withinGroupOrderBy(content), inline(""))))
                        .from(entry)
                        .where(entry.IMPORT_ID.eq(run.importId()), entry.BY_COMPARISON.isTrue())
                        .fetchOne())
                .value1();
    }
}
