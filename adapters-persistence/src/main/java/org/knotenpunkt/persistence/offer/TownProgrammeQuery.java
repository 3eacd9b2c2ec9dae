package org.knotenpunkt.persistence.offer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.array;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.isoDayOfWeek;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.unnest;
import static org.knotenpunkt.persistence.offer.OfferFields.OF_OFFER;
import static org.knotenpunkt.persistence.offer.OfferFields.TITLE;
import static org.knotenpunkt.persistence.offer.OfferFields.isToCome;
import static org.knotenpunkt.persistence.offer.ProgrammePlaces.EASTING;
import static org.knotenpunkt.persistence.offer.ProgrammePlaces.NORTHING;
import static org.knotenpunkt.persistence.offer.ProgrammePlaces.text;
import static org.knotenpunkt.persistence.offer.ProgrammePlaces.whole;
import static org.knotenpunkt.persistence.offer.Ranked.RANKED;
import static org.knotenpunkt.persistence.offer.Ranked.nothing;
import static org.knotenpunkt.persistence.offer.TownTables.METRES;
import static org.knotenpunkt.persistence.offer.TownTables.SHOWN;
import static org.knotenpunkt.persistence.offer.TownTables.SITE;
import static org.knotenpunkt.persistence.offer.TownTables.SPOT;
import static org.knotenpunkt.persistence.offer.TownTables.id;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.OfferedTerms;
import org.knotenpunkt.application.offer.TownProgramme;
import org.knotenpunkt.application.offer.TownSearch;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferKind;
import org.knotenpunkt.domain.offer.TargetGroup;
import org.knotenpunkt.domain.organisation.school.Position;

/** What is looked for in the programme of a town, by one statement: nothing but the part that is shown is read as a whole. */
record TownProgrammeQuery(TownSearch search, TownTables tables, LocalDate last) {
    static TownProgrammeQuery of(TownSearch search, LocalDateTime from, LocalDate last) {
        return new TownProgrammeQuery(
                search, new TownTables(ProgrammeSlugs.town(search.town()), search.from(), from), last);
    }

    Optional<TownProgramme> run(DSLContext dsl) {
        Field<List<TownProgramme.Spot>> spots = search.from() == null ? nothing() : spots();
        Field<List<Ranked<TownProgramme.Centre>>> centres = search.isForOffers() ? nothing() : centres();
        Field<List<Ranked<TownProgramme.Found>>> offers =
                search.isForOffers() ? new TownOffers(search, tables, last).found() : nothing();
        return dsl.with(tables.all())
                .select(
                        OfferFields.town(tables.town(), tables.day()),
                        array(selectDistinct(shown(OFFER.KIND)).from(SHOWN)),
                        array(each(OFFER.TARGETS)),
                        array(weekdays()),
                        array(each(OFFER.LANGUAGES)),
                        spots,
                        centres,
                        offers)
                .where(exists(selectOne().from(SITE)))
                .fetchOptional(mapping((town, kinds, targets, days, languages, places, near, found) ->
                        new TownProgramme(
                                town,
                                new OfferedTerms(
                                        OfferRows.set(kinds, OfferKind::valueOf),
                                        OfferRows.set(targets, TargetGroup::valueOf),
                                        OfferRows.set(days, DayOfWeek::of),
                                        OfferRows.set(languages, LanguageTag::new)),
                                places,
                                Ranked.page(search.page(), near),
                                Ranked.page(search.page(), found))));
    }

    private static <T> Field<T> shown(TableField<?, T> column) {
        return field(name(SHOWN.getName(), column.getName()), column.getDataType());
    }

    private static Select<Record1<String>> each(TableField<?, String[]> column) {
        var one = unnest(shown(column)).as("one", "value");
        return selectDistinct(text(one, "value")).from(SHOWN, one);
    }

    private Select<Record1<Integer>> weekdays() {
        return selectDistinct(isoDayOfWeek(OFFER_SESSION.STARTS_AT))
                .from(OFFER_SESSION)
                .where(OFFER_SESSION.MUNICIPALITY_ID.eq(tables.town()))
                .and(isToCome(tables.now(), last))
                .and(OFFER_SESSION.OFFER_ID.in(select(shown(OFFER.ID)).from(SHOWN)));
    }

    private static Field<List<TownProgramme.Spot>> spots() {
        return multiset(select(text(SPOT, "called"), whole(SPOT, EASTING), whole(SPOT, NORTHING))
                        .from(SPOT)
                        .orderBy(text(SPOT, "called")))
                .convertFrom(rows -> rows.map(mapping(
                        (called, easting, northing) -> new TownProgramme.Spot(called, position(easting, northing)))));
    }

    private static @Nullable Position position(@Nullable Integer easting, @Nullable Integer northing) {
        return easting == null || northing == null ? null : new Position(easting, northing);
    }

    private Field<List<Ranked<TownProgramme.Centre>>> centres() {
        var nearest =
                rowNumber().over().orderBy(whole(SITE, METRES).asc().nullsLast(), lower(text(SITE, "name")), id(SITE));
        var ranked = select(
                        SITE.asterisk(),
                        nearest.as(Ranked.NUMBER_NAME),
                        count().over().as(Ranked.TOTAL_NAME))
                .from(SITE)
                .asTable(RANKED);
        return multiset(select(tables.site(RANKED), offers(), next(), whole(RANKED, METRES), Ranked.TOTAL)
                        .from(ranked)
                        .where(Ranked.isOn(search.page()))
                        .orderBy(Ranked.NUMBER))
                .convertFrom(rows -> rows.map(mapping((site, offers, next, metres, total) ->
                        new Ranked<>(new TownProgramme.Centre(site, offers, next, metres), total))));
    }

    private static Field<Integer> offers() {
        return field(selectCount().from(SHOWN).where(shown(OFFER.CENTRE_ID).eq(id(RANKED))));
    }

    private Field<List<TownProgramme.Date>> next() {
        return multiset(select(
                                OFFER.ID.convertFrom(OfferId::new),
                                OFFER.KIND.convertFrom(OfferKind::valueOf),
                                OfferRows.TEXTS,
                                OfferRows.PLACE,
                                OfferRows.SESSION)
                        .from(OFFER)
                        .join(OFFER_SESSION)
                        .on(OF_OFFER)
                        .where(tables.ofTown())
                        .and(OFFER.CENTRE_ID.eq(id(RANKED)))
                        .and(isToCome(tables.now(), last))
                        .and(OFFER_SESSION.CANCELLED.isNull())
                        .orderBy(OFFER_SESSION.STARTS_AT, lower(TITLE), OFFER.ID)
                        .limit(TownProgramme.MOST_DATES))
                .convertFrom(rows -> rows.map(mapping(TownProgramme.Date::new)));
    }
}
