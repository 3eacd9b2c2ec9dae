package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_EDITION;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;

import java.util.Map;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Table;
import org.knotenpunkt.domain.organisation.register.EntryKind;

/** Takes over what is staged. */
final class Applying {
    private final Run run;

    Applying(Run run) {
        this.run = run;
    }

    void apply(RegisterTables tables) {
        run.countStaging();
        tables.apply(run);
        countOn(
                ORGANISATION,
                ORGANISATION.ID,
                ORGANISATION.VERSION,
                Map.of(ORGANISATION.CHANGED_AT, currentOffsetDateTime()));
        countOn(SCHOOL, SCHOOL.ORGANISATION_ID, SCHOOL.VERSION, Map.of());
        countOn(MUNICIPALITY, MUNICIPALITY.ORGANISATION_ID, MUNICIPALITY.VERSION, Map.of());
        writeEdition();
        run.countRegisters();
    }

    /** Somebody who is changing by hand one of the organisations of which something was written will be told. */
    private void countOn(Table<?> table, Field<UUID> id, Field<Long> version, Map<Field<?>, Field<?>> notes) {
        run.dsl()
                .update(table)
                .set(version, version.plus(1))
                .set(notes)
                .where(id.in(select(REGISTER_STAGING.ORGANISATION_ID)
                        .from(REGISTER_STAGING)
                        .join(REGISTER_IMPORT_ENTRY)
                        .on(REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(run.importId()))
                        .and(REGISTER_IMPORT_ENTRY.KEY.eq(REGISTER_STAGING.KEY))
                        .and(REGISTER_IMPORT_ENTRY.KIND.in(EntryKind.ADDED.name(), EntryKind.CHANGED.name()))
                        .where(run.taken(), Organisations.wasKnown())))
                .execute();
    }

    private void writeEdition() {
        run.dsl()
                .insertInto(REGISTER_EDITION)
                .set(REGISTER_EDITION.ID, run.importId())
                .set(REGISTER_EDITION.IMPORT_ID, run.importId())
                .set(REGISTER_EDITION.REGISTER, run.register().name())
                .set(REGISTER_EDITION.EDITION_ON, run.day())
                .set(REGISTER_EDITION.SCHOOL_YEAR, JooqEditionRepository.yearOf(run.edition()))
                .set(REGISTER_EDITION.SOURCE_TITLE, run.register().title())
                .set(REGISTER_EDITION.PUBLISHER, run.register().publisher())
                .set(REGISTER_EDITION.LICENCE, run.register().licence())
                .set(REGISTER_EDITION.IMPORTED_AT, currentOffsetDateTime())
                .execute();
    }
}
