package org.knotenpunkt.persistence.organisation.register;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.AREA;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY_FACT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_KEY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.POPULATION;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_SOCIAL_INDEX;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.SQLDataType;
import org.knotenpunkt.domain.organisation.register.Edition;
import org.knotenpunkt.domain.organisation.register.Register;
import org.knotenpunkt.domain.organisation.register.line.RegisterField;

/** What the tables say of the records of a register on a day; written apart from what it tests. */
final class KnownRecords {
    private final DSLContext dsl;
    private final LocalDate day;
    private final Edition edition;

    KnownRecords(DSLContext dsl, LocalDate day, Edition edition) {
        this.dsl = dsl;
        this.day = day;
        this.edition = edition;
    }

    Map<String, Map<RegisterField, String>> of(Register register) {
        var records = new TreeMap<String, Map<RegisterField, String>>();
        switch (register) {
            case MUNICIPALITIES -> areas(records);
            case SCHOOLS -> schools(records);
            case SOCIAL_INDEX -> indices(records);
            case STARTCHANCEN -> startchancen(records);
        }
        return records;
    }

    private void areas(Map<String, Map<RegisterField, String>> records) {
        var inhabitants = field(select(POPULATION.INHABITANTS)
                .from(POPULATION)
                .where(POPULATION.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(POPULATION.COUNTED_ON.le(day))
                .orderBy(POPULATION.COUNTED_ON.desc())
                .limit(1));
        dsl.select(fields(
                        coalesce(AREA.KEY, MUNICIPALITY.AGS).as("key"),
                        ORGANISATION_NAME.FULL_NAME.as("NAME"),
                        ORGANISATION_NAME.SHORT_NAME.as("SHORT_NAME"),
                        AREA.KIND_CODE.as("AREA_KIND"),
                        MUNICIPALITY_FACT.KIND_CODE.as("MUNICIPALITY_KIND"),
                        MUNICIPALITY_FACT.SEAT.as("SEAT"),
                        MUNICIPALITY_FACT.POSTAL_CODE.as("POSTAL_CODE"),
                        MUNICIPALITY_FACT.AREA_HA.as("AREA_HECTARES"),
                        inhabitants.as("INHABITANTS")))
                .from(ORGANISATION)
                .leftJoin(AREA)
                .on(AREA.ORGANISATION_ID.eq(ORGANISATION.ID))
                .leftJoin(MUNICIPALITY)
                .on(MUNICIPALITY.ORGANISATION_ID.eq(ORGANISATION.ID))
                .leftJoin(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL))
                .leftJoin(MUNICIPALITY_FACT)
                .on(MUNICIPALITY_FACT.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(holds(MUNICIPALITY_FACT.VALID_FROM, MUNICIPALITY_FACT.VALID_UNTIL))
                .where(coalesce(AREA.KEY, MUNICIPALITY.AGS).isNotNull())
                .forEach(row -> put(records, row));
    }

    private void schools(Map<String, Map<RegisterField, String>> records) {
        dsl.select(fields(
                        ORGANISATION_KEY.VALUE.as("key"),
                        ORGANISATION_NAME.FULL_NAME.as("NAME"),
                        ORGANISATION_NAME.SHORT_NAME.as("SHORT_NAME"),
                        ORGANISATION_ADDRESS.STREET.as("STREET"),
                        ORGANISATION_ADDRESS.POSTAL_CODE.as("POSTAL_CODE"),
                        ORGANISATION_ADDRESS.PLACE.as("PLACE"),
                        ORGANISATION.PHONE.as("PHONE"),
                        ORGANISATION.EMAIL.as("EMAIL"),
                        ORGANISATION.HOMEPAGE.as("HOMEPAGE"),
                        MUNICIPALITY.AGS.as("TOWN"),
                        SCHOOL_FACT.FORM_CODE.as("SCHOOL_FORM"),
                        SCHOOL_FACT.LEGAL_FORM.as("LEGAL_FORM"),
                        SCHOOL_FACT.MAINTAINER_NUMBER.as("MAINTAINER_NUMBER"),
                        SCHOOL_FACT.STATUS_CODE.as("OPERATING_STATUS"),
                        SCHOOL_FACT.STATUS_SINCE.as("OPERATING_STATUS_SINCE"),
                        SCHOOL_FACT.EASTING.as("EASTING"),
                        SCHOOL_FACT.NORTHING.as("NORTHING")))
                .from(ORGANISATION)
                .join(ORGANISATION_KEY)
                .on(ORGANISATION_KEY.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(ORGANISATION_KEY.SCHEME.eq("SCHOOL_NUMBER"))
                .leftJoin(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL))
                .leftJoin(ORGANISATION_ADDRESS)
                .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(holds(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL))
                .leftJoin(SCHOOL_FACT)
                .on(SCHOOL_FACT.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(holds(SCHOOL_FACT.VALID_FROM, SCHOOL_FACT.VALID_UNTIL))
                .leftJoin(MUNICIPALITY)
                .on(MUNICIPALITY.ORGANISATION_ID.eq(ORGANISATION.HOME_MUNICIPALITY_ID))
                .forEach(row -> put(records, row));
    }

    private void indices(Map<String, Map<RegisterField, String>> records) {
        var year = (short) Objects.requireNonNull(edition.schoolYear()).start();
        dsl.select(fields(
                        SCHOOL.NUMBER.as("key"),
                        coalesce(SCHOOL_SOCIAL_INDEX.LEVEL.cast(SQLDataType.CLOB), inline("ohne"))
                                .as("SOCIAL_INDEX")))
                .from(SCHOOL_SOCIAL_INDEX)
                .join(SCHOOL)
                .on(SCHOOL.ORGANISATION_ID.eq(SCHOOL_SOCIAL_INDEX.ORGANISATION_ID))
                .where(SCHOOL_SOCIAL_INDEX.SCHOOL_YEAR.eq(year))
                .forEach(row -> put(records, row));
    }

    private void startchancen(Map<String, Map<RegisterField, String>> records) {
        dsl.select(fields(SCHOOL.NUMBER.as("key"), STARTCHANCEN.VALID_FROM.as("STARTCHANCEN_SINCE")))
                .from(STARTCHANCEN)
                .join(SCHOOL)
                .on(SCHOOL.ORGANISATION_ID.eq(STARTCHANCEN.ORGANISATION_ID))
                .where(STARTCHANCEN.TAKES_PART.isTrue(), holds(STARTCHANCEN.VALID_FROM, STARTCHANCEN.VALID_UNTIL))
                .forEach(row -> put(records, row));
    }

    private Condition holds(Field<LocalDate> from, Field<LocalDate> until) {
        return from.isNull().or(from.le(day)).and(until.isNull().or(until.ge(day)));
    }

    private static SelectFieldOrAsterisk[] fields(SelectFieldOrAsterisk... fields) {
        return fields;
    }

    private static void put(Map<String, Map<RegisterField, String>> records, Record row) {
        var values = new EnumMap<RegisterField, String>(RegisterField.class);
        for (var field : RegisterField.values()) {
            if (row.field(field.name()) != null && row.get(field.name()) != null) {
                values.put(field, String.valueOf(row.get(field.name())));
            }
        }
        records.put(row.get("key", String.class), values);
    }
}
