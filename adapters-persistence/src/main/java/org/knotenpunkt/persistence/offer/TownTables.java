package org.knotenpunkt.persistence.offer;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.round;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sqrt;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static org.knotenpunkt.persistence.offer.ProgrammePlaces.EASTING;
import static org.knotenpunkt.persistence.offer.ProgrammePlaces.NORTHING;
import static org.knotenpunkt.persistence.offer.ProgrammePlaces.whole;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.persistence.shared.Periods;

/**
 * The tables of which the programme of a town is made. Each centre is looked up once, however many offers it has.
 *
 * @param from words for the place from where somebody looks, or null
 * @param now what has ended by then is over
 */
record TownTables(Field<UUID> town, @Nullable String from, LocalDateTime now) {
    /** The places that are meant. */
    static final Table<Record> SPOT = table(name("spot"));

    /** The one of them, if it is one. */
    private static final Table<Record> ORIGIN = table(name("origin"));

    /** The centres that have published something. */
    static final Table<Record> SITE = table(name("site"));

    /** Their offers that are published and not over. */
    static final Table<Record> SHOWN = table(name("shown"));

    static final String METRES = "metres";

    /** On which it is looked what is called how, and stands where. */
    LocalDate day() {
        return now.toLocalDate();
    }

    List<CommonTableExpression<?>> all() {
        CommonTableExpression<?> shown = name("shown")
                .as(select(OFFER.ID, OFFER.CENTRE_ID, OFFER.KIND, OFFER.TARGETS, OFFER.LANGUAGES)
                        .from(OFFER)
                        .where(ofTown())
                        .and(OFFER.CENTRE_ID.in(select(id(SITE)).from(SITE)))
                        .and(OfferFields.isNotOver(now)));
        return Stream.concat(places(), Stream.of(sites(), shown)).toList();
    }

    private Stream<CommonTableExpression<?>> places() {
        if (from == null) {
            return Stream.of();
        }
        return Stream.of(
                name("spot").fields("called", EASTING, NORTHING).as(ProgrammePlaces.spots(town, from, day())),
                name("origin")
                        .fields(EASTING, NORTHING)
                        .as(select(min(whole(SPOT, EASTING)), min(whole(SPOT, NORTHING)))
                                .from(SPOT)
                                .having(count().eq(1))));
    }

    private CommonTableExpression<?> sites() {
        var stands = lateral(
                        ProgrammePlaces.position(ORGANISATION_ADDRESS.STREET, ORGANISATION_ADDRESS.POSTAL_CODE, day()))
                .as("stands");
        var known = ORGANISATION
                .leftJoin(ORGANISATION_ADDRESS)
                .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(ORGANISATION.ID))
                .and(Periods.includes(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL, day()));
        return name("site")
                .as(select(
                                ORGANISATION.ID.as("id"),
                                nameOn(day(), ORGANISATION.ID).as("name"),
                                ProgrammeSlugs.of(ORGANISATION.ID).as("slug"),
                                ORGANISATION_ADDRESS.STREET.as("street"),
                                ORGANISATION_ADDRESS.POSTAL_CODE.as("postal_code"),
                                ORGANISATION_ADDRESS.PLACE.as("place"),
                                metresTo(stands).as(METRES))
                        .from(from == null ? known : known.leftJoin(stands).on(trueCondition()))
                        .where(ORGANISATION.HOME_MUNICIPALITY_ID.eq(town))
                        .and(OfferFields.isCentre(day()))
                        .and(exists(selectOne().from(OFFER).where(ofTown()).and(OFFER.CENTRE_ID.eq(ORGANISATION.ID)))));
    }

    /** The offer is one that the town has published. */
    Condition ofTown() {
        return OFFER.MUNICIPALITY_ID.eq(town).and(OfferFields.IS_PUBLISHED);
    }

    /** Where somebody looks from is one place that is known. */
    static Condition isFromSomewhere() {
        return origin(EASTING).isNotNull();
    }

    /** How far it is to the place of the row; null where that is not known, or nobody asked. */
    Field<Integer> metresTo(Table<?> place) {
        return from == null
                ? inline(null, SQLDataType.INTEGER)
                : round(sqrt(squared(place, EASTING).plus(squared(place, NORTHING))))
                        .cast(SQLDataType.INTEGER);
    }

    private static Field<Double> squared(Table<?> place, String axis) {
        var metres = whole(place, axis).minus(origin(axis)).cast(SQLDataType.DOUBLE);
        return metres.mul(metres);
    }

    private static Field<Integer> origin(String axis) {
        return field(select(whole(ORIGIN, axis)).from(ORIGIN));
    }

    static Field<UUID> id(Table<?> table) {
        return field(name(table.getName(), "id"), ORGANISATION.ID.getDataType());
    }

    /** A centre of the town, as it stands in a table that has the columns of {@link #SITE}. */
    SelectField<Programme.Site> site(Table<?> table) {
        return row(
                        id(table).convertFrom(CentreId::new),
                        OfferFields.town(town, day()),
                        ProgrammePlaces.text(table, "name"),
                        ProgrammePlaces.text(table, "slug").convertFrom(nullOnAllNull(Slug::new)),
                        row(
                                        ProgrammePlaces.text(table, "street"),
                                        ProgrammePlaces.text(table, "postal_code"),
                                        ProgrammePlaces.text(table, "place"))
                                .mapping(nullOnAllNull(Address::new)))
                .mapping(Programme.Site::new);
    }
}
