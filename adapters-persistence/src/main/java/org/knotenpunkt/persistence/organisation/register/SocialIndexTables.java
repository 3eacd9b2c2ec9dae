package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;

/** Where the social indices of schools live: one for each school year. */
final class SocialIndexTables implements RegisterTables {
    private static final Field<String> KNOWN_LEVEL =
            coalesce(SCHOOL_SOCIAL_INDEX.LEVEL.cast(SQLDataType.CLOB), inline(RegisterField.NO_SOCIAL_INDEX));

    @Override
    public void resolve(Run run) {
        Schools.find(run);
        Fates.refuse(
                run,
                REGISTER_STAGING.ORGANISATION_ID.isNull(),
                LineError.ReferenceUnknown.class,
                RegisterColumn.SCHOOL_NUMBER,
                REGISTER_STAGING.KEY);
    }

    @Override
    public Condition isNew(Run run) {
        return notExists(selectOne().from(SCHOOL_SOCIAL_INDEX).where(isOfLine(run)));
    }

    @Override
    public Table<?> withKnown(Run run) {
        return REGISTER_STAGING.join(SCHOOL_SOCIAL_INDEX).on(isOfLine(run));
    }

    private static Condition isOfLine(Run run) {
        return SCHOOL_SOCIAL_INDEX
                .ORGANISATION_ID
                .eq(REGISTER_STAGING.ORGANISATION_ID)
                .and(isOfYear(run));
    }

    private static Condition isOfYear(Run run) {
        return SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR.eq(year(run));
    }

    private static short year(Run run) {
        return (short) Objects.requireNonNull(run.edition().schoolYear()).start();
    }

    @Override
    public List<ComparedField> compared(Run run) {
        return List.of(ComparedField.undated(RegisterField.SOCIAL_INDEX, KNOWN_LEVEL, REGISTER_STAGING.SOCIAL_INDEX));
    }

    @Override
    public Select<Record4<String, String, String, UUID>> known(Run run) {
        return run.dsl()
                .select(
                        inline(RecordKind.SOCIAL_INDEX.name()),
                        SCHOOL.NUMBER,
                        Organisations.label(run, SCHOOL.ORGANISATION_ID),
                        SCHOOL.TOWN_ID)
                .from(SCHOOL_SOCIAL_INDEX)
                .join(SCHOOL)
                .on(SCHOOL.ORGANISATION_ID.eq(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID))
                .where(isOfYear(run));
    }

    @Override
    public void apply(Run run) {
        run.dsl()
                .insertInto(
                        SCHOOL_SOCIAL_INDEX,
                        SCHOOL_SOCIAL_INDEX.ORGANISATION_ID,
                        SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR,
                        SCHOOL_SOCIAL_INDEX.LEVEL,
                        SCHOOL_SOCIAL_INDEX.SOURCE_TITLE,
                        SCHOOL_SOCIAL_INDEX.SOURCE_DATE)
                .select(select(
                                REGISTER_STAGING.ORGANISATION_ID,
                                inline(year(run)),
                                nullif(REGISTER_STAGING.SOCIAL_INDEX, RegisterField.NO_SOCIAL_INDEX)
                                        .cast(SQLDataType.SMALLINT),
                                run.sourceTitle(),
                                run.sourceDate())
                        .from(REGISTER_STAGING)
                        .where(run.taken()))
                .onConflict(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID, SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR)
                .doUpdate()
                .set(SCHOOL_SOCIAL_INDEX.LEVEL, excluded(SCHOOL_SOCIAL_INDEX.LEVEL))
                .set(SCHOOL_SOCIAL_INDEX.SOURCE_TITLE, excluded(SCHOOL_SOCIAL_INDEX.SOURCE_TITLE))
                .set(SCHOOL_SOCIAL_INDEX.SOURCE_DATE, excluded(SCHOOL_SOCIAL_INDEX.SOURCE_DATE))
                .where(SCHOOL_SOCIAL_INDEX.LEVEL.isDistinctFrom(excluded(SCHOOL_SOCIAL_INDEX.LEVEL)))
                .execute();
    }
}
