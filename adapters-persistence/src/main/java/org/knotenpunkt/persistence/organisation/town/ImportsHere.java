package org.knotenpunkt.persistence.organisation.town;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_FIGURE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.town.ImportedHere;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.ImportEntry;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.organisation.register.ReportTable;

/** What imports changed in a town, from their reports. */
final class ImportsHere {
    private static final List<Field<String>> KINDS = ImportedHere.KINDS.stream()
            .map(EntryKind::name)
            .sorted()
            .<Field<String>>map(DSL::inline)
            .toList();

    private ImportsHere() {}

    /** The import changed something in the town. */
    static Condition changed(MunicipalityId town, Field<UUID> importId) {
        return exists(selectOne()
                .from(REGISTER_IMPORT_FIGURE)
                .where(isOf(town, importId), REGISTER_IMPORT_FIGURE.KIND.in(KINDS)));
    }

    /** What the import of the joined row changed; null where no row is joined. */
    static SelectField<@Nullable ImportedHere> of(MunicipalityId town) {
        return row(
                        REGISTER_IMPORT.REGISTER,
                        REGISTER_IMPORT.EDITION_ON,
                        REGISTER_IMPORT.SCHOOL_YEAR,
                        records(town),
                        first(town))
                .mapping(ImportsHere::imported);
    }

    private static Field<Map<EntryKind, Long>> records(MunicipalityId town) {
        return ReportTable.figures(isOf(town, REGISTER_IMPORT.ID), REGISTER_IMPORT_FIGURE.KIND.in(KINDS));
    }

    private static Field<List<ImportEntry>> first(MunicipalityId town) {
        return multiset(selectFrom(REGISTER_IMPORT_ENTRY)
                        .where(REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(REGISTER_IMPORT.ID))
                        .and(REGISTER_IMPORT_ENTRY.TOWN_ID.eq(town.value()))
                        .and(REGISTER_IMPORT_ENTRY.KIND.in(KINDS))
                        .orderBy(REGISTER_IMPORT_ENTRY.NUMBER)
                        .limit(ImportedHere.FIRST))
                .convertFrom(rows -> rows.map(ReportTable::entry));
    }

    private static Condition isOf(MunicipalityId town, Field<UUID> importId) {
        return REGISTER_IMPORT_FIGURE.TOWN_ID.eq(town.value()).and(REGISTER_IMPORT_FIGURE.IMPORT_ID.eq(importId));
    }

    private static @Nullable ImportedHere imported(
            @Nullable String register,
            @Nullable LocalDate day,
            @Nullable Short schoolYear,
            Map<EntryKind, Long> records,
            List<ImportEntry> first) {
        return register == null || day == null
                ? null
                : new ImportedHere(
                        Register.valueOf(register),
                        new Edition(day, schoolYear == null ? null : new SchoolYear(schoolYear)),
                        records,
                        first);
    }
}
