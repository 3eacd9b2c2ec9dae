package org.knotenpunkt.persistence.offer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.avg;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rank;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.TownProgramme;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.school.Position;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.tables.tables.OrganisationAddress;
import org.knotenpunkt.persistence.tables.tables.SchoolFact;

/** Where things are, by the positions of schools in the register: nothing else that is open to everybody has one. */
final class ProgrammePlaces {
    private static final Field<Integer> RANK = field(name("nearness"), Integer.class);

    private ProgrammePlaces() {}

    /** The school at the address, or else the middle of those with its postal code; null where there are none. */
    static Field<@Nullable Position> position(Field<String> street, Field<String> postalCode, LocalDate day) {
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
        return multiset(select(middle(schools.field(fact.EASTING)), middle(schools.field(fact.NORTHING)))
                        .from(schools)
                        .where(RANK.eq(1))
                        .having(count().gt(0)))
                .convertFrom(rows ->
                        rows.map(mapping(Position::new)).stream().findFirst().orElse(null));
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

    /** What is meant by the words from where somebody looks. */
    static Field<List<TownProgramme.Spot>> spots(MunicipalityId town, @Nullable String from, LocalDate day) {
        if (from == null) {
            return multiset(selectOne().where(falseCondition())).convertFrom(none -> List.of());
        }
        return Address.isPostalCode(from)
                ? multiset(select(position(inline((String) null), val(from), day)))
                        .convertFrom(rows -> rows.stream()
                                .flatMap(row -> Stream.ofNullable(row.value1()))
                                .map(middle -> new TownProgramme.Spot(from, middle))
                                .toList())
                : called(town, from.toLowerCase(Locale.ROOT), day);
    }

    /** Schools and centres of the town with the name; where nothing has it, those that have it in theirs. */
    private static Field<List<TownProgramme.Spot>> called(MunicipalityId town, String words, LocalDate day) {
        var full = lower(ORGANISATION_NAME.FULL_NAME);
        var shorter = lower(ORGANISATION_NAME.SHORT_NAME);
        var nearness = rank().over()
                .orderBy(when(full.eq(words).or(shorter.eq(words)), inline(0)).otherwise(inline(1)));
        var found = select(
                        ORGANISATION_NAME.FULL_NAME.as("called"),
                        SCHOOL_FACT.EASTING.as("easting"),
                        SCHOOL_FACT.NORTHING.as("northing"),
                        ORGANISATION_ADDRESS.STREET.as("street"),
                        ORGANISATION_ADDRESS.POSTAL_CODE.as("postal_code"),
                        nearness.as(RANK))
                .from(ORGANISATION)
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(Periods.includes(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, day))
                .leftJoin(SCHOOL)
                .on(SCHOOL.ORGANISATION_ID.eq(ORGANISATION.ID))
                .leftJoin(SCHOOL_FACT)
                .on(SCHOOL_FACT.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(isOn(day, SCHOOL_FACT))
                .leftJoin(ORGANISATION_ADDRESS)
                .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(isOn(day, ORGANISATION_ADDRESS))
                .where(SCHOOL.TOWN_ID
                        .eq(town.value())
                        .or(ORGANISATION.HOME_MUNICIPALITY_ID.eq(town.value()).and(OfferFields.isCentre(day))))
                .and(full.contains(words).or(shorter.contains(words)))
                .asTable("found");
        return multiset(select(
                                field(name("called"), String.class),
                                field(name("easting"), Integer.class),
                                field(name("northing"), Integer.class),
                                position(
                                        field(name("found", "street"), String.class),
                                        field(name("found", "postal_code"), String.class),
                                        day))
                        .from(found)
                        .where(RANK.eq(1))
                        .orderBy(field(name("called")))
                        .limit(TownProgramme.MOST_SPOTS))
                .convertFrom(rows -> rows.map(mapping((called, easting, northing, byAddress) -> new TownProgramme.Spot(
                        called, easting == null || northing == null ? byAddress : new Position(easting, northing)))));
    }
}
