package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.register.ComparedField.dated;
import static org.knotenpunkt.persistence.organisation.register.ComparedField.undated;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.REGISTER_STAGING;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.knotenpunkt.domain.organisation.KeyScheme;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.register.line.Flag;
import org.knotenpunkt.domain.organisation.register.line.LineError;
import org.knotenpunkt.domain.organisation.register.line.RecordKind;
import org.knotenpunkt.domain.organisation.register.line.RegisterColumn;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;
import org.knotenpunkt.persistence.organisation.municipality.FactRows;

/** Where schools live, and the offices that their register carries along. */
final class SchoolTables implements RegisterTables {
    private static final DatedTable ADDRESSES = new DatedTable(ORGANISATION_ADDRESS);
    private static final DatedTable FACTS = new DatedTable(SCHOOL_FACT);
    private static final Condition IS_SCHOOL = REGISTER_STAGING.KIND.eq(RecordKind.SCHOOL.name());

    @Override
    public void resolve(Run run) {
        var schoolOfNumber =
                field(select(SCHOOL.ORGANISATION_ID).from(SCHOOL).where(SCHOOL.NUMBER.eq(REGISTER_STAGING.KEY)));
        var town = field(select(MUNICIPALITY.ORGANISATION_ID)
                .from(MUNICIPALITY)
                .where(MUNICIPALITY.AGS.eq(REGISTER_STAGING.TOWN)));
        run.dsl()
                .update(REGISTER_STAGING)
                .set(
                        REGISTER_STAGING.ORGANISATION_ID,
                        coalesce(schoolOfNumber, Organisations.bearer(run, KeyScheme.SCHOOL_NUMBER)))
                .set(REGISTER_STAGING.TOWN_ID, town)
                .where(run.lines())
                .execute();
        Fates.refuse(
                run,
                Organisations.isOfAnotherKind(),
                LineError.KeyOfAnotherKind.class,
                RegisterColumn.SCHOOL_NUMBER,
                REGISTER_STAGING.KEY);
        Fates.refuse(
                run,
                REGISTER_STAGING.TOWN_ID.isNull(),
                LineError.ReferenceUnknown.class,
                RegisterColumn.TOWN,
                REGISTER_STAGING.TOWN);
        Fates.keepEnded(run, RegisterColumn.SCHOOL_NUMBER);
        Fates.keep(
                run,
                Organisations.bearsNoLonger(run, KeyScheme.SCHOOL_NUMBER),
                Flag.KEY_ENDED,
                RegisterColumn.SCHOOL_NUMBER);
        flagDoubles(run);
    }

    private void flagDoubles(Run run) {
        var byShortName = Organisations.hasNamesakeWithout(run, KeyScheme.SCHOOL_NUMBER, REGISTER_STAGING.SHORT_NAME);
        var byName = Organisations.hasNamesakeWithout(run, KeyScheme.SCHOOL_NUMBER, REGISTER_STAGING.NAME);
        Fates.flag(
                run,
                isNew(run).and(IS_SCHOOL).and(byShortName.or(byName)),
                Flag.POSSIBLE_DOUBLE,
                when(byShortName, inline(RegisterColumn.SHORT_NAME.title()))
                        .otherwise(inline(RegisterColumn.NAME_1.title())),
                when(byShortName, REGISTER_STAGING.SHORT_NAME).otherwise(REGISTER_STAGING.NAME));
    }

    @Override
    public Condition isNew(Run run) {
        return REGISTER_STAGING.ORGANISATION_ID.isNull();
    }

    @Override
    public Table<?> withKnown(Run run) {
        var organisation = REGISTER_STAGING.ORGANISATION_ID;
        return REGISTER_STAGING
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(organisation))
                .leftJoin(ORGANISATION_NAME)
                .on(Organisations.NAMES.on(organisation, run.day()))
                .leftJoin(ORGANISATION_ADDRESS)
                .on(ADDRESSES.on(organisation, run.day()))
                .leftJoin(SCHOOL)
                .on(SCHOOL.ORGANISATION_ID.eq(organisation))
                .leftJoin(SCHOOL_FACT)
                .on(FACTS.on(organisation, run.day()))
                .leftJoin(MUNICIPALITY)
                .on(MUNICIPALITY.ORGANISATION_ID.eq(coalesce(SCHOOL.TOWN_ID, ORGANISATION.HOME_MUNICIPALITY_ID)));
    }

    @Override
    public List<ComparedField> compared(Run run) {
        var organisation = REGISTER_STAGING.ORGANISATION_ID;
        var renamed = Organisations.NAMES.laterKnown(organisation, run.day());
        var moved = ADDRESSES.laterKnown(organisation, run.day());
        var changed = FACTS.laterKnown(organisation, run.day());
        var s = REGISTER_STAGING;
        return List.of(
                dated(RegisterField.NAME, ORGANISATION_NAME.FULL_NAME, s.NAME, renamed),
                dated(RegisterField.SHORT_NAME, ORGANISATION_NAME.SHORT_NAME, s.SHORT_NAME, renamed),
                dated(RegisterField.STREET, ORGANISATION_ADDRESS.STREET, s.STREET, moved),
                dated(RegisterField.POSTAL_CODE, ORGANISATION_ADDRESS.POSTAL_CODE, s.POSTAL_CODE, moved),
                dated(RegisterField.PLACE, ORGANISATION_ADDRESS.PLACE, s.PLACE, moved),
                undated(RegisterField.PHONE, ORGANISATION.PHONE, s.PHONE),
                undated(RegisterField.EMAIL, ORGANISATION.EMAIL, s.EMAIL),
                undated(RegisterField.HOMEPAGE, ORGANISATION.HOMEPAGE, s.HOMEPAGE),
                undated(RegisterField.TOWN, MUNICIPALITY.AGS, s.TOWN),
                dated(RegisterField.SCHOOL_FORM, SCHOOL_FACT.FORM_CODE, s.SCHOOL_FORM, changed),
                dated(RegisterField.LEGAL_FORM, SCHOOL_FACT.LEGAL_FORM, s.LEGAL_FORM, changed),
                dated(RegisterField.MAINTAINER_NUMBER, SCHOOL_FACT.MAINTAINER_NUMBER, s.MAINTAINER_NUMBER, changed),
                dated(RegisterField.OPERATING_STATUS, SCHOOL_FACT.STATUS_CODE, s.OPERATING_STATUS, changed),
                dated(
                        RegisterField.OPERATING_STATUS_SINCE,
                        SCHOOL_FACT.STATUS_SINCE,
                        s.OPERATING_STATUS_SINCE,
                        changed),
                dated(RegisterField.EASTING, SCHOOL_FACT.EASTING, s.EASTING, changed),
                dated(RegisterField.NORTHING, SCHOOL_FACT.NORTHING, s.NORTHING, changed));
    }

    @Override
    public Select<Record4<String, String, String, UUID>> known(Run run) {
        return run.dsl()
                .select(
                        case_(ORGANISATION.KIND)
                                .when(OrganisationKind.SCHOOL.name(), inline(RecordKind.SCHOOL.name()))
                                .else_(inline(RecordKind.AUTHORITY.name())),
                        ORGANISATION_KEY.VALUE,
                        Organisations.label(run, ORGANISATION.ID),
                        ORGANISATION.HOME_MUNICIPALITY_ID)
                .from(ORGANISATION_KEY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ORGANISATION_KEY.ORGANISATION_ID))
                .where(ORGANISATION_KEY.SCHEME.eq(KeyScheme.SCHOOL_NUMBER.name()))
                .and(ORGANISATION_KEY.VALID_UNTIL.isNull())
                .and(FactRows.exists(run.day()));
    }

    @Override
    public void apply(Run run) {
        Organisations.register(run, KeyScheme.SCHOOL_NUMBER, REGISTER_STAGING.TOWN_ID);
        run.dsl()
                .update(ORGANISATION)
                .set(ORGANISATION.PHONE, REGISTER_STAGING.PHONE)
                .set(ORGANISATION.EMAIL, REGISTER_STAGING.EMAIL)
                .set(ORGANISATION.HOMEPAGE, REGISTER_STAGING.HOMEPAGE)
                .set(ORGANISATION.HOME_MUNICIPALITY_ID, REGISTER_STAGING.TOWN_ID)
                .from(REGISTER_STAGING)
                .where(run.taken(), ORGANISATION.ID.eq(REGISTER_STAGING.ORGANISATION_ID))
                .and(row(
                                ORGANISATION.PHONE,
                                ORGANISATION.EMAIL,
                                ORGANISATION.HOMEPAGE,
                                ORGANISATION.HOME_MUNICIPALITY_ID)
                        .isDistinctFrom(row(
                                REGISTER_STAGING.PHONE,
                                REGISTER_STAGING.EMAIL,
                                REGISTER_STAGING.HOMEPAGE,
                                REGISTER_STAGING.TOWN_ID)))
                .execute();
        Organisations.name(run);
        ADDRESSES.change(
                run,
                REGISTER_STAGING.POSTAL_CODE.isNotNull(),
                Map.of(
                        ORGANISATION_ADDRESS.STREET, REGISTER_STAGING.STREET,
                        ORGANISATION_ADDRESS.POSTAL_CODE, REGISTER_STAGING.POSTAL_CODE,
                        ORGANISATION_ADDRESS.PLACE, REGISTER_STAGING.PLACE),
                Map.of(
                        ORGANISATION_ADDRESS.SOURCE_TITLE, run.sourceTitle(),
                        ORGANISATION_ADDRESS.SOURCE_DATE, run.sourceDate()));
        describe(run);
        FACTS.change(
                run,
                IS_SCHOOL,
                facts(),
                Map.of(
                        SCHOOL_FACT.SOURCE_TITLE, run.sourceTitle(),
                        SCHOOL_FACT.SOURCE_DATE, run.sourceDate()));
        Schools.miss(run, SCHOOL.MISSING_SINCE);
    }

    private static void describe(Run run) {
        run.dsl()
                .insertInto(SCHOOL, SCHOOL.ORGANISATION_ID, SCHOOL.NUMBER, SCHOOL.TOWN_ID)
                .select(select(REGISTER_STAGING.ORGANISATION_ID, REGISTER_STAGING.KEY, REGISTER_STAGING.TOWN_ID)
                        .from(REGISTER_STAGING)
                        .where(run.taken(), IS_SCHOOL)
                        .and(notExists(selectOne()
                                .from(SCHOOL)
                                .where(SCHOOL.ORGANISATION_ID.eq(REGISTER_STAGING.ORGANISATION_ID))))
                        .orderBy(Run.LOOKED_UP_BEFORE))
                .execute();
        run.dsl()
                .update(SCHOOL)
                .set(SCHOOL.TOWN_ID, REGISTER_STAGING.TOWN_ID)
                .from(REGISTER_STAGING)
                .where(run.taken(), IS_SCHOOL)
                .and(SCHOOL.ORGANISATION_ID.eq(REGISTER_STAGING.ORGANISATION_ID))
                .and(SCHOOL.TOWN_ID.ne(REGISTER_STAGING.TOWN_ID))
                .execute();
    }

    private static Map<Field<?>, Field<?>> facts() {
        var facts = new LinkedHashMap<Field<?>, Field<?>>();
        facts.put(SCHOOL_FACT.FORM_CODE, REGISTER_STAGING.SCHOOL_FORM);
        facts.put(SCHOOL_FACT.STATUS_CODE, REGISTER_STAGING.OPERATING_STATUS);
        facts.put(SCHOOL_FACT.STATUS_SINCE, REGISTER_STAGING.OPERATING_STATUS_SINCE);
        facts.put(SCHOOL_FACT.LEGAL_FORM, REGISTER_STAGING.LEGAL_FORM);
        facts.put(SCHOOL_FACT.MAINTAINER_NUMBER, REGISTER_STAGING.MAINTAINER_NUMBER);
        facts.put(SCHOOL_FACT.EASTING, REGISTER_STAGING.EASTING);
        facts.put(SCHOOL_FACT.NORTHING, REGISTER_STAGING.NORTHING);
        return facts;
    }
}
