package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;

import java.time.LocalDate;
import org.jooq.Field;
import org.knotenpunkt.domain.organisation.register.EntryKind;

/** The schools to which the lines of other registers refer. */
final class Schools {
    private Schools() {}

    /** Finds the school of each line, which is then called as it is here; an office is none. */
    static void find(Run run) {
        var line = REGISTER_STAGING.as("line");
        run.dsl()
                .update(REGISTER_STAGING)
                .set(REGISTER_STAGING.ORGANISATION_ID, SCHOOL.ORGANISATION_ID)
                .set(REGISTER_STAGING.TOWN_ID, SCHOOL.TOWN_ID)
                .set(
                        REGISTER_STAGING.LABEL,
                        coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME, REGISTER_STAGING.LABEL))
                .from(line.leftJoin(SCHOOL)
                        .on(SCHOOL.NUMBER.eq(line.KEY))
                        .leftJoin(ORGANISATION_NAME)
                        .on(Organisations.NAMES.on(SCHOOL.ORGANISATION_ID, run.day())))
                .where(run.lines())
                .and(line.IMPORT_ID.eq(REGISTER_STAGING.IMPORT_ID))
                .and(line.KEY.eq(REGISTER_STAGING.KEY))
                .execute();
    }

    /**
     * Notes which of the schools are in the list no more, since which edition, and which are in it again.
     *
     * @param since where that is noted
     */
    static void miss(Run run, Field<LocalDate> since) {
        run.dsl()
                .update(SCHOOL)
                .set(since, (LocalDate) null)
                .where(since.isNotNull())
                .and(SCHOOL.NUMBER.in(
                        select(REGISTER_STAGING.KEY).from(REGISTER_STAGING).where(run.lines())))
                .execute();
        run.dsl()
                .update(SCHOOL)
                .set(since, run.day())
                .where(since.isNull())
                .and(SCHOOL.NUMBER.in(select(REGISTER_IMPORT_ENTRY.KEY)
                        .from(REGISTER_IMPORT_ENTRY)
                        .where(REGISTER_IMPORT_ENTRY.IMPORT_ID.eq(run.importId()))
                        .and(REGISTER_IMPORT_ENTRY.KIND.eq(EntryKind.MISSING.name()))))
                .execute();
    }
}
