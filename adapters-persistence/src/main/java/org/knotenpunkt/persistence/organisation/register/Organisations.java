package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.persistence.shared.Periods;

/** What all registers share that describe organisations: the organisation itself, its key and its name. */
final class Organisations {
    static final DatedTable NAMES = new DatedTable(ORGANISATION_NAME);

    private Organisations() {}

    /** The organisation that bears the key of a staged line on the day of the edition, or will without end. */
    static Field<UUID> bearer(Run run, KeyScheme scheme) {
        return field(select(ORGANISATION_KEY.ORGANISATION_ID)
                .from(ORGANISATION_KEY)
                .where(isKeyOfLine(scheme), isBorne(run.day()))
                .orderBy(ORGANISATION_KEY.VALID_UNTIL)
                .limit(1));
    }

    /** The key of a staged line was borne here, and is no more. */
    static Condition bearsNoLonger(Run run, KeyScheme scheme) {
        return exists(selectOne().from(ORGANISATION_KEY).where(isKeyOfLine(scheme)))
                .and(notExists(selectOne().from(ORGANISATION_KEY).where(isKeyOfLine(scheme), isBorne(run.day()))));
    }

    /** Of the kind and the town of the line one is known that bears its name, from the day of the edition on, and no key of the scheme. */
    static Condition hasNamesakeWithout(Run run, KeyScheme scheme, Field<String> name) {
        var called = lower(name);
        return exists(selectOne()
                .from(ORGANISATION)
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(ORGANISATION.ID))
                .where(ORGANISATION.HOME_MUNICIPALITY_ID.eq(REGISTER_STAGING.TOWN_ID))
                .and(ORGANISATION.KIND.eq(REGISTER_STAGING.KIND))
                .and(Periods.lasts(ORGANISATION.LAST_DAY, run.day()))
                .and(Periods.lasts(ORGANISATION_NAME.VALID_UNTIL, run.day()))
                .and(lower(ORGANISATION_NAME.FULL_NAME)
                        .eq(called)
                        .or(lower(ORGANISATION_NAME.SHORT_NAME).eq(called)))
                .and(notExists(selectOne()
                        .from(ORGANISATION_KEY)
                        .where(ORGANISATION_KEY.ORGANISATION_ID.eq(ORGANISATION.ID))
                        .and(ORGANISATION_KEY.SCHEME.eq(scheme.name())))));
    }

    private static Condition isKeyOfLine(KeyScheme scheme) {
        return ORGANISATION_KEY.SCHEME.eq(scheme.name()).and(ORGANISATION_KEY.VALUE.eq(REGISTER_STAGING.KEY));
    }

    private static Condition isBorne(LocalDate day) {
        return ORGANISATION_KEY
                .VALID_UNTIL
                .isNull()
                .or(Periods.includes(ORGANISATION_KEY.VALID_FROM, ORGANISATION_KEY.VALID_UNTIL, day));
    }

    /** The organisation of the line was known before this import. */
    static Condition wasKnown() {
        return REGISTER_STAGING.ORGANISATION_ID.ne(REGISTER_STAGING.NEW_ID);
    }

    /** Registers the organisations that are new, and lets all of them bear their keys. */
    static void register(Run run, KeyScheme scheme, Field<UUID> home) {
        run.dsl()
                .insertInto(
                        ORGANISATION,
                        ORGANISATION.ID,
                        ORGANISATION.KIND,
                        ORGANISATION.HOME_MUNICIPALITY_ID,
                        ORGANISATION.PHONE,
                        ORGANISATION.EMAIL,
                        ORGANISATION.HOMEPAGE)
                .select(select(
                                REGISTER_STAGING.NEW_ID,
                                REGISTER_STAGING.KIND,
                                home,
                                REGISTER_STAGING.PHONE,
                                REGISTER_STAGING.EMAIL,
                                REGISTER_STAGING.HOMEPAGE)
                        .from(REGISTER_STAGING)
                        .where(run.taken(), REGISTER_STAGING.ORGANISATION_ID.isNull())
                        .orderBy(REGISTER_STAGING.NEW_ID))
                .execute();
        run.dsl()
                .update(REGISTER_STAGING)
                .set(REGISTER_STAGING.ORGANISATION_ID, REGISTER_STAGING.NEW_ID)
                .where(run.taken(), REGISTER_STAGING.ORGANISATION_ID.isNull())
                .execute();
        run.dsl()
                .insertInto(
                        ORGANISATION_KEY,
                        ORGANISATION_KEY.ORGANISATION_ID,
                        ORGANISATION_KEY.SCHEME,
                        ORGANISATION_KEY.VALUE,
                        ORGANISATION_KEY.SOURCE_TITLE,
                        ORGANISATION_KEY.SOURCE_DATE)
                .select(select(
                                REGISTER_STAGING.ORGANISATION_ID,
                                inline(scheme.name()),
                                REGISTER_STAGING.KEY,
                                run.sourceTitle(),
                                run.sourceDate())
                        .from(REGISTER_STAGING)
                        .where(run.taken())
                        .and(notExists(selectOne()
                                .from(ORGANISATION_KEY)
                                .where(ORGANISATION_KEY.ORGANISATION_ID.eq(REGISTER_STAGING.ORGANISATION_ID))
                                .and(ORGANISATION_KEY.SCHEME.eq(scheme.name()))))
                        .orderBy(Run.LOOKED_UP_BEFORE))
                .execute();
        run.dsl()
                .update(ORGANISATION_KEY)
                .set(ORGANISATION_KEY.SOURCE_TITLE, run.sourceTitle())
                .set(ORGANISATION_KEY.SOURCE_DATE, run.sourceDate())
                .from(REGISTER_STAGING)
                .where(run.taken(), ORGANISATION_KEY.ORGANISATION_ID.eq(REGISTER_STAGING.ORGANISATION_ID))
                .and(isKeyOfLine(scheme))
                .and(ORGANISATION_KEY.SOURCE_TITLE.isNull())
                .execute();
    }

    /** Lets the organisations bear the names of the edition. */
    static void name(Run run) {
        NAMES.change(
                run,
                REGISTER_STAGING.NAME.isNotNull(),
                Map.of(
                        ORGANISATION_NAME.FULL_NAME, REGISTER_STAGING.NAME,
                        ORGANISATION_NAME.SHORT_NAME, REGISTER_STAGING.SHORT_NAME),
                Map.of(
                        ORGANISATION_NAME.SOURCE_TITLE, run.sourceTitle(),
                        ORGANISATION_NAME.SOURCE_DATE, run.sourceDate()));
    }

    /** What an organisation is called on the day, as lists call it. */
    static Field<String> label(Run run, Field<UUID> organisation) {
        return field(select(coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME))
                .from(ORGANISATION_NAME)
                .where(NAMES.on(organisation, run.day())));
    }

    /** The organisation of the line is of another kind than the line says. */
    static Condition isOfAnotherKind() {
        return exists(selectOne()
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(REGISTER_STAGING.ORGANISATION_ID))
                .and(ORGANISATION.KIND.ne(REGISTER_STAGING.KIND)));
    }
}
