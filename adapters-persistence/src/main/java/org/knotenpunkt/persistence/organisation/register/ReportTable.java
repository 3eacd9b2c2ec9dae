package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_FIGURE;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.register.ReportFilter;
import org.knotenpunkt.application.organisation.register.ReportPage;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.Reason;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.domain.organisation.register.line.Repair;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Cursor;
import org.knotenpunkt.persistence.tables.tables.records.RegisterImportEntryRecord;

/** The reports of imports, entry by entry in the order in which they came up. */
public final class ReportTable {
    private static final int ROWS_AT_ONCE = 500;

    private ReportTable() {}

    /** Adds what a file itself brought up. */
    static void add(DSLContext dsl, UUID importId, List<ImportEntry> entries) {
        if (!entries.isEmpty()) {
            dsl.batchInsert(entries.stream().map(entry -> row(importId, entry)).toList())
                    .execute();
        }
    }

    private static RegisterImportEntryRecord row(UUID importId, ImportEntry entry) {
        var row = new RegisterImportEntryRecord();
        row.setImportId(importId);
        row.setKind(entry.kind().name());
        row.setByComparison(false);
        row.setKey(entry.key());
        row.setLabel(entry.label());
        row.setLine(entry.line());
        switch (entry) {
            case ImportEntry.Repaired repaired -> {
                row.setColumnTitle(repaired.column());
                row.setValueBefore(repaired.from());
                row.setValueAfter(repaired.to());
                row.setNote(repaired.repair().name());
            }
            case ImportEntry.Refused refused -> {
                row.setColumnTitle(refused.column());
                row.setNote(refused.reason().code());
                row.setReasonArguments(Arguments.json(refused.reason().arguments()));
            }
            case ImportEntry.Flagged flagged -> {
                row.setColumnTitle(flagged.column());
                row.setValueAfter(flagged.value());
                row.setNote(flagged.flag().name());
            }
            default -> throw new IllegalArgumentException("Only comparing brings up " + entry);
        }
        return row;
    }

    static ReportPage page(DSLContext dsl, UUID importId, ReportFilter filter, PageRequest page) {
        var rows = multiset(selectFrom(REGISTER_IMPORT_ENTRY)
                .where(fits(importId, filter), isAfter(page.after()))
                .orderBy(REGISTER_IMPORT_ENTRY.NUMBER)
                .limit(page.limit() + 1));
        return dsl.select(rows, counts(importId, filter.town()))
                .fetchSingle(mapping((found, counts) -> new ReportPage(page(found, page), counts)));
    }

    private static Page<ImportEntry> page(List<RegisterImportEntryRecord> rows, PageRequest page) {
        var shown = rows.subList(0, Math.min(page.limit(), rows.size()));
        var next = rows.size() > page.limit()
                ? Cursor.of(shown.getLast().getNumber().toString())
                : null;
        return new Page<>(shown.stream().map(ReportTable::entry).toList(), next);
    }

    /** How much of each kind the report tells of the town; nothing where there is none. */
    private static Field<Map<EntryKind, Long>> counts(UUID importId, @Nullable MunicipalityId town) {
        return figures(
                REGISTER_IMPORT_FIGURE.IMPORT_ID.eq(importId),
                town == null ? falseCondition() : REGISTER_IMPORT_FIGURE.TOWN_ID.eq(town.value()));
    }

    /** How much of each kind the figures tell that fit: those of one import and one town. */
    public static Field<Map<EntryKind, Long>> figures(Condition... fits) {
        return multiset(select(
                                REGISTER_IMPORT_FIGURE.KIND.convertFrom(EntryKind::valueOf),
                                REGISTER_IMPORT_FIGURE.RECORDS)
                        .from(REGISTER_IMPORT_FIGURE)
                        .where(fits))
                .convertFrom(rows -> rows.intoMap(Record2::value1, Record2::value2));
    }

    /** Adds up for each town what the report tells of it, in place of what was added up before. */
    public static void addUp(DSLContext dsl, UUID importId) {
        dsl.deleteFrom(REGISTER_IMPORT_FIGURE)
                .where(REGISTER_IMPORT_FIGURE.IMPORT_ID.eq(importId))
                .execute();
        dsl.insertInto(
                        REGISTER_IMPORT_FIGURE,
                        REGISTER_IMPORT_FIGURE.IMPORT_ID,
                        REGISTER_IMPORT_FIGURE.TOWN_ID,
                        REGISTER_IMPORT_FIGURE.KIND,
                        REGISTER_IMPORT_FIGURE.RECORDS)
                .select(sums(REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(importId)))
                .execute();
    }

    /** What reports tell of each town, of those imports to which the condition applies. */
    static Select<Record4<UUID, UUID, String, Long>> sums(Condition which) {
        var isChanged = REGISTER_IMPORT_ENTRY.KIND.eq(EntryKind.CHANGED.name());
        return select(
                        REGISTER_IMPORT_ENTRY.IMPORT_ID,
                        REGISTER_IMPORT_ENTRY.TOWN_ID,
                        REGISTER_IMPORT_ENTRY.KIND,
                        when(isChanged, countDistinct(REGISTER_IMPORT_ENTRY.KEY))
                                .otherwise(count())
                                .cast(SQLDataType.BIGINT)
                                .as(REGISTER_IMPORT_FIGURE.RECORDS))
                .from(REGISTER_IMPORT_ENTRY)
                .where(which)
                .and(REGISTER_IMPORT_ENTRY.TOWN_ID.isNotNull())
                .groupBy(REGISTER_IMPORT_ENTRY.IMPORT_ID, REGISTER_IMPORT_ENTRY.TOWN_ID, REGISTER_IMPORT_ENTRY.KIND);
    }

    private static Condition isAfter(@Nullable String cursor) {
        return cursor == null
                ? noCondition()
                : Cursor.read(cursor, 1, values -> REGISTER_IMPORT_ENTRY.NUMBER.gt(Long.valueOf(values.getFirst())));
    }

    private static Condition fits(UUID importId, ReportFilter filter) {
        var kind = filter.kind();
        var town = filter.town();
        return and(
                REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(importId),
                kind == null ? noCondition() : REGISTER_IMPORT_ENTRY.KIND.eq(kind.name()),
                town == null ? noCondition() : REGISTER_IMPORT_ENTRY.TOWN_ID.eq(town.value()));
    }

    static void forEach(DSLContext dsl, UUID importId, ReportFilter filter, Consumer<ImportEntry> reader) {
        try (var cursor = dsl.selectFrom(REGISTER_IMPORT_ENTRY)
                .where(fits(importId, filter))
                .orderBy(REGISTER_IMPORT_ENTRY.NUMBER)
                .fetchSize(ROWS_AT_ONCE)
                .fetchLazy()) {
            cursor.forEach(row -> reader.accept(entry(row)));
        }
    }

    /** What an entry tells. */
    public static ImportEntry entry(RegisterImportEntryRecord row) {
        var key = row.getKey();
        var label = row.getLabel();
        return switch (EntryKind.valueOf(row.getKind())) {
            case ADDED -> new ImportEntry.Added(RecordKind.valueOf(row.getRecordKind()), key, label);
            case MISSING -> new ImportEntry.Missing(RecordKind.valueOf(row.getRecordKind()), key, label);
            case CHANGED ->
                new ImportEntry.Changed(
                        key, label, RegisterField.valueOf(row.getField()), row.getValueBefore(), row.getValueAfter());
            case REPAIRED ->
                new ImportEntry.Repaired(
                        row.getLine(),
                        key,
                        label,
                        row.getColumnTitle(),
                        row.getValueBefore(),
                        row.getValueAfter(),
                        Repair.valueOf(row.getNote()));
            case REFUSED ->
                new ImportEntry.Refused(
                        row.getLine(),
                        key,
                        label,
                        row.getColumnTitle(),
                        new Reason(row.getNote(), Arguments.of(Objects.requireNonNull(row.getReasonArguments()))));
            case FLAGGED ->
                row.getField() == null
                        ? new ImportEntry.Flagged(
                                row.getLine(),
                                key,
                                label,
                                row.getColumnTitle(),
                                row.getValueAfter(),
                                Flag.valueOf(row.getNote()))
                        : new ImportEntry.Kept(
                                key,
                                label,
                                RegisterField.valueOf(row.getField()),
                                row.getValueAfter(),
                                Flag.valueOf(row.getNote()));
        };
    }
}
