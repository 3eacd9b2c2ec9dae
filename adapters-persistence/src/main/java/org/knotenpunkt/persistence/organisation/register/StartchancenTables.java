package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_IMPORT_ENTRY;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.knotenpunkt.domain.organisation.register.EntryKind;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;

/** Where it is kept which schools take part in Startchancen: the list names the day, so that is what is compared. */
final class StartchancenTables implements RegisterTables {
    private static final Condition OF_LINE = STARTCHANCEN.ORGANISATION_ID.eq(REGISTER_STAGING.ORGANISATION_ID);
    private static final Condition TAKES_PART = STARTCHANCEN.TAKES_PART.isTrue().and(STARTCHANCEN.VALID_UNTIL.isNull());

    /** It was known not to take part, until the day before it does. */
    private static final Condition DID_NOT_BEFORE = STARTCHANCEN
            .TAKES_PART
            .isFalse()
            .and(STARTCHANCEN.VALID_UNTIL.isNull())
            .and(STARTCHANCEN.VALID_FROM.lt(REGISTER_STAGING.STARTCHANCEN_SINCE));

    @Override
    public void resolve(Run run) {
        Schools.find(run);
        Fates.refuse(
                run,
                REGISTER_STAGING.ORGANISATION_ID.isNull(),
                LineError.ReferenceUnknown.class,
                RegisterColumn.SCHOOL_NUMBER,
                REGISTER_STAGING.KEY);
        keepContradicted(run);
    }

    /** Keeps what is known where it says something else about days from the beginning on. */
    private static void keepContradicted(Run run) {
        var contradicted = exists(selectOne()
                .from(STARTCHANCEN)
                .where(OF_LINE)
                .and(STARTCHANCEN
                        .VALID_UNTIL
                        .isNull()
                        .or(STARTCHANCEN.VALID_UNTIL.ge(REGISTER_STAGING.STARTCHANCEN_SINCE)))
                .andNot(TAKES_PART)
                .andNot(DID_NOT_BEFORE));
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
                        REGISTER_IMPORT_ENTRY.VALUE_AFTER,
                        REGISTER_IMPORT_ENTRY.NOTE)
                .select(select(
                                REGISTER_STAGING.IMPORT_ID,
                                inline(EntryKind.FLAGGED.name()),
                                inline(true),
                                REGISTER_STAGING.KEY,
                                REGISTER_STAGING.LABEL,
                                REGISTER_STAGING.TOWN_ID,
                                inline(RegisterField.STARTCHANCEN_SINCE.name()),
                                ComparedField.undated(
                                                RegisterField.STARTCHANCEN_SINCE,
                                                REGISTER_STAGING.STARTCHANCEN_SINCE,
                                                REGISTER_STAGING.STARTCHANCEN_SINCE)
                                        .staged(),
                                inline(Flag.LATER_CHANGE_KNOWN.name()))
                        .from(REGISTER_STAGING)
                        .where(run.lines(), REGISTER_STAGING.FATE.isNull(), contradicted)
                        .orderBy(REGISTER_STAGING.LINE))
                .execute();
        Fates.decide(run, contradicted, Fate.KEPT);
    }

    @Override
    public Condition isNew(Run run) {
        return notExists(selectOne().from(STARTCHANCEN).where(OF_LINE, TAKES_PART));
    }

    @Override
    public Table<?> withKnown(Run run) {
        return REGISTER_STAGING.join(STARTCHANCEN).on(OF_LINE, TAKES_PART);
    }

    @Override
    public List<ComparedField> compared(Run run) {
        return List.of(ComparedField.undated(
                RegisterField.STARTCHANCEN_SINCE, STARTCHANCEN.VALID_FROM, REGISTER_STAGING.STARTCHANCEN_SINCE));
    }

    @Override
    public Select<Record4<String, String, String, UUID>> known(Run run) {
        return run.dsl()
                .select(
                        inline(RecordKind.STARTCHANCEN.name()),
                        SCHOOL.NUMBER,
                        Organisations.label(run, SCHOOL.ORGANISATION_ID),
                        SCHOOL.TOWN_ID)
                .from(STARTCHANCEN)
                .join(SCHOOL)
                .on(SCHOOL.ORGANISATION_ID.eq(STARTCHANCEN.ORGANISATION_ID))
                .where(TAKES_PART);
    }

    @Override
    public void apply(Run run) {
        run.dsl()
                .update(STARTCHANCEN)
                .set(STARTCHANCEN.VALID_FROM, REGISTER_STAGING.STARTCHANCEN_SINCE)
                .set(STARTCHANCEN.SOURCE_TITLE, run.sourceTitle())
                .set(STARTCHANCEN.SOURCE_DATE, run.sourceDate())
                .from(REGISTER_STAGING)
                .where(run.taken(), OF_LINE, TAKES_PART)
                .and(STARTCHANCEN.VALID_FROM.ne(REGISTER_STAGING.STARTCHANCEN_SINCE))
                .execute();
        run.dsl()
                .update(STARTCHANCEN)
                .set(STARTCHANCEN.VALID_UNTIL, REGISTER_STAGING.STARTCHANCEN_SINCE.minus(1))
                .from(REGISTER_STAGING)
                .where(run.taken(), OF_LINE, DID_NOT_BEFORE)
                .execute();
        run.dsl()
                .insertInto(
                        STARTCHANCEN,
                        STARTCHANCEN.ORGANISATION_ID,
                        STARTCHANCEN.VALID_FROM,
                        STARTCHANCEN.TAKES_PART,
                        STARTCHANCEN.SOURCE_TITLE,
                        STARTCHANCEN.SOURCE_DATE)
                .select(select(
                                REGISTER_STAGING.ORGANISATION_ID,
                                REGISTER_STAGING.STARTCHANCEN_SINCE,
                                inline(true),
                                run.sourceTitle(),
                                run.sourceDate())
                        .from(REGISTER_STAGING)
                        .where(run.taken(), isNew(run))
                        .orderBy(Run.LOOKED_UP_BEFORE))
                .execute();
        Schools.miss(run, SCHOOL.STARTCHANCEN_MISSING_SINCE);
    }
}
