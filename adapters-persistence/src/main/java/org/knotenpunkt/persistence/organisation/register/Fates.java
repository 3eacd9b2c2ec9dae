package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbObject;
import static org.jooq.impl.DSL.key;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;

import org.jooq.Condition;
import org.jooq.Field;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.shared.DomainError;

/** Decides which lines are not taken over, and writes into the report why. A line of which that is decided stays so. */
final class Fates {
    private Fates() {}

    /** Forgets what was decided before. */
    static void reset(Run run) {
        run.dsl()
                .update(REGISTER_STAGING)
                .setNull(REGISTER_STAGING.FATE)
                .where(run.lines(), REGISTER_STAGING.FATE.isNotNull())
                .execute();
    }

    /** Refuses the lines for what the column says. */
    static void refuse(
            Run run, Condition which, Class<? extends LineError> reason, RegisterColumn column, Field<String> value) {
        run.dsl()
                .insertInto(
                        REGISTER_IMPORT_ENTRY,
                        REGISTER_IMPORT_ENTRY.IMPORT_ID,
                        REGISTER_IMPORT_ENTRY.KIND,
                        REGISTER_IMPORT_ENTRY.BY_COMPARISON,
                        REGISTER_IMPORT_ENTRY.KEY,
                        REGISTER_IMPORT_ENTRY.LABEL,
                        REGISTER_IMPORT_ENTRY.TOWN_ID,
                        REGISTER_IMPORT_ENTRY.LINE,
                        REGISTER_IMPORT_ENTRY.COLUMN_TITLE,
                        REGISTER_IMPORT_ENTRY.NOTE,
                        REGISTER_IMPORT_ENTRY.REASON_ARGUMENTS)
                .select(select(
                                REGISTER_STAGING.IMPORT_ID,
                                inline(EntryKind.REFUSED.name()),
                                inline(true),
                                REGISTER_STAGING.KEY,
                                REGISTER_STAGING.LABEL,
                                REGISTER_STAGING.TOWN_ID,
                                REGISTER_STAGING.LINE,
                                inline(column.title()),
                                inline(DomainError.codeOf(reason)),
                                jsonbObject(
                                        key("column").value(inline(column.title())),
                                        key("value").value(value)))
                        .from(REGISTER_STAGING)
                        .where(run.lines(), REGISTER_STAGING.FATE.isNull(), which)
                        .orderBy(REGISTER_STAGING.LINE))
                .execute();
        decide(run, which, Fate.REFUSED);
    }

    /** Keeps what is known of organisations that have ended. */
    static void keepEnded(Run run, RegisterColumn keyColumn) {
        var ended = exists(selectOne()
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(REGISTER_STAGING.ORGANISATION_ID))
                .and(ORGANISATION.LAST_DAY.lt(run.day())));
        keep(run, ended, Flag.ENDED_HERE, keyColumn);
    }

    /** Keeps what is known, for what the flag says of the key. */
    static void keep(Run run, Condition which, Flag flag, RegisterColumn keyColumn) {
        flag(run, which, flag, inline(keyColumn.title()), REGISTER_STAGING.KEY);
        decide(run, which, Fate.KEPT);
    }

    /** Says of lines that nothing speaks against so far that people should look at what the column says. */
    static void flag(Run run, Condition which, Flag flag, Field<String> column, Field<String> value) {
        run.dsl()
                .insertInto(
                        REGISTER_IMPORT_ENTRY,
                        REGISTER_IMPORT_ENTRY.IMPORT_ID,
                        REGISTER_IMPORT_ENTRY.KIND,
                        REGISTER_IMPORT_ENTRY.BY_COMPARISON,
                        REGISTER_IMPORT_ENTRY.KEY,
                        REGISTER_IMPORT_ENTRY.LABEL,
                        REGISTER_IMPORT_ENTRY.TOWN_ID,
                        REGISTER_IMPORT_ENTRY.LINE,
                        REGISTER_IMPORT_ENTRY.COLUMN_TITLE,
                        REGISTER_IMPORT_ENTRY.VALUE_AFTER,
                        REGISTER_IMPORT_ENTRY.NOTE)
                .select(select(
                                REGISTER_STAGING.IMPORT_ID,
                                inline(EntryKind.FLAGGED.name()),
                                inline(true),
                                REGISTER_STAGING.KEY,
                                REGISTER_STAGING.LABEL,
                                REGISTER_STAGING.TOWN_ID,
                                REGISTER_STAGING.LINE,
                                column,
                                value,
                                inline(flag.name()))
                        .from(REGISTER_STAGING)
                        .where(run.lines(), REGISTER_STAGING.FATE.isNull(), which)
                        .orderBy(REGISTER_STAGING.LINE))
                .execute();
    }

    static void decide(Run run, Condition which, Fate fate) {
        run.dsl()
                .update(REGISTER_STAGING)
                .set(REGISTER_STAGING.FATE, fate.name())
                .where(run.lines(), REGISTER_STAGING.FATE.isNull(), which)
                .execute();
    }
}
