package org.knotenpunkt.persistence.offer;

import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rank;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.TownProgramme;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.tables.tables.OrganisationAddress;
import org.knotenpunkt.persistence.tables.tables.SchoolFact;

/** Where things are, by the positions of schools in the register: nothing else that is open to everybody has one. */
final class ProgrammePlaces {
    static final String EASTING = "easting";
    static final String NORTHING = "northing";
    private static final Field<Integer> RANK = field(name("nearness"), Integer.class);

    private ProgrammePlaces() {}

    /** The school at the address, or else the middle of those with its postal code; no row where there are none. */
    static Select<Record2<Integer, Integer>> position(Field<String> street, Field<String> postalCode, LocalDate day) {
        var there = ORGANISATION_ADDRESS.as("there");
        var fact = SCHOOL_FACT.as("fact");
        var nearness = rank().over()
                .orderBy(when(lower(there.STREET).eq(lower(street)), inline(0)).otherwise(inline(1)));
        var schools = select(fact.EASTING, fact.NORTHING, nearness.as(RANK))
                .from(there)
                .join(fact)
                .on(fact.ORGANISATION_ID.eq(there.ORGANISATION_ID))
                .and(isOn(day, fact))
                .and(fact.EASTING.isNotNull())
                .where(there.POSTAL_CODE.eq(postalCode))
                .and(isOn(day, there))
                .asTable("schools");
        return select(
                        middle(schools.field(fact.EASTING)).as(EASTING),
                        middle(schools.field(fact.NORTHING)).as(NORTHING))
                .from(schools)
                .where(RANK.eq(1))
                .having(count().gt(0));
    }

    private static Condition isOn(LocalDate day, SchoolFact fact) {
        return Periods.includes(fact.VALID_FROM, fact.VALID_UNTIL, day);
    }

    private static Condition isOn(LocalDate day, OrganisationAddress address) {
        return Periods.includes(address.VALID_FROM, address.VALID_UNTIL, day);
    }

    private static Field<Integer> middle(@Nullable Field<Integer> metres) {
        return round(avg(metres)).cast(SQLDataType.INTEGER);
    }

    /** What is meant by the words from where somebody looks: how it is called, and where it is, if that is known. */
    static Select<Record3<String, Integer, Integer>> spots(Field<UUID> town, String from, LocalDate day) {
        if (!Address.isPostalCode(from)) {
            return called(town, from.toLowerCase(Locale.ROOT), day);
        }
        var middle = position(inline((String) null), val(from), day).asTable("middle");
        return select(val(from), whole(middle, EASTING), whole(middle, NORTHING))
                .from(middle);
    }

    /** Schools and centres of the town with the name; where nothing has it, those that have it in theirs. */
    private static Select<Record3<String, Integer, Integer>> called(Field<UUID> town, String words, LocalDate day) {
        var full = lower(ORGANISATION_NAME.FULL_NAME);
        var shorter = lower(ORGANISATION_NAME.SHORT_NAME);
        var nearness = rank().over()
                .orderBy(when(full.eq(words).or(shorter.eq(words)), inline(0)).otherwise(inline(1)));
        var ofTown = select(SCHOOL.ORGANISATION_ID)
                .from(SCHOOL)
                .where(SCHOOL.TOWN_ID.eq(town))
                .unionAll(select(ORGANISATION.ID)
                        .from(ORGANISATION)
                        .where(ORGANISATION.HOME_MUNICIPALITY_ID.eq(town))
                        .and(OfferFields.isCentre(day)))
                .asTable("of_town");
        var id = ofTown.field(SCHOOL.ORGANISATION_ID);
        var found = select(
                        ORGANISATION_NAME.FULL_NAME.as("called"),
                        ORGANISATION_NAME.ORGANISATION_ID.as("id"),
                        nearness.as(RANK))
                .from(ofTown)
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(id))
                .and(Periods.includes(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, day))
                .where(full.contains(words).or(shorter.contains(words)))
                .asTable("found");
        var called = text(found, "called");
        var byAddress = lateral(position(ORGANISATION_ADDRESS.STREET, ORGANISATION_ADDRESS.POSTAL_CODE, day))
                .as("by_address");
        return select(
                        called,
                        coalesce(SCHOOL_FACT.EASTING, whole(byAddress, EASTING)).as(EASTING),
                        coalesce(SCHOOL_FACT.NORTHING, whole(byAddress, NORTHING))
                                .as(NORTHING))
                .from(found)
                .leftJoin(SCHOOL_FACT)
                .on(SCHOOL_FACT.ORGANISATION_ID.eq(field(name("found", "id"), SCHOOL.ORGANISATION_ID.getDataType())))
                .and(isOn(day, SCHOOL_FACT))
                .leftJoin(ORGANISATION_ADDRESS)
                .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(
                        field(name("found", "id"), SCHOOL.ORGANISATION_ID.getDataType())))
                .and(isOn(day, ORGANISATION_ADDRESS))
                .leftJoin(byAddress)
                .on(trueCondition())
                .where(RANK.eq(1))
                .orderBy(called)
                .limit(TownProgramme.MOST_SPOTS);
    }

    static Field<Integer> whole(Table<?> table, String column) {
        return field(name(table.getName(), column), Integer.class);
    }

    static Field<String> text(Table<?> table, String column) {
        return field(name(table.getName(), column), String.class);
    }
}
