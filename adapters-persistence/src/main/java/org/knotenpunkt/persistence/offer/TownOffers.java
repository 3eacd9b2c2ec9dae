package org.knotenpunkt.persistence.offer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.isoDayOfWeek;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectFrom;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;
import static org.knotenpunkt.persistence.offer.OfferFields.OF_OFFER;
import static org.knotenpunkt.persistence.offer.OfferFields.TITLE;
import static org.knotenpunkt.persistence.offer.OfferFields.isToCome;
import static org.knotenpunkt.persistence.offer.ProgrammePlaces.whole;
import static org.knotenpunkt.persistence.offer.Ranked.RANKED;
import static org.knotenpunkt.persistence.offer.TownTables.METRES;
import static org.knotenpunkt.persistence.offer.TownTables.SITE;
import static org.knotenpunkt.persistence.offer.TownTables.id;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.PartOfDay;
import org.knotenpunkt.application.offer.ProgrammeFilter;
import org.knotenpunkt.application.offer.TownProgramme;
import org.knotenpunkt.application.offer.TownSearch;

/** The offers of a town that fit. What fits is what {@link ProgrammeFilter} says, in the words of the database. */
record TownOffers(TownSearch search, TownTables tables, LocalDate last) {
    /** They are ranked once: PostgreSQL expects so few of them that it would do so again for each offer. */
    Field<List<Ranked<TownProgramme.Found>>> found() {
        var part =
                RANKED.getUnqualifiedName().asMaterialized(selectFrom(ranked()).where(Ranked.isOn(search.page())));
        return multiset(with(part)
                        .select(
                                tables.site(SITE),
                                OfferFields.published(tables.day(), isToCome(tables.now(), last)),
                                whole(RANKED, METRES),
                                Ranked.TOTAL)
                        .from(RANKED)
                        .join(OFFER)
                        .on(tables.ofTown())
                        .and(OFFER.ID.eq(id(RANKED)))
                        .join(SITE)
                        .on(id(SITE).eq(OFFER.CENTRE_ID))
                        .orderBy(Ranked.NUMBER))
                .convertFrom(rows -> rows.map(mapping((site, published, metres, total) ->
                        new Ranked<>(new TownProgramme.Found(site, published, metres), total))));
    }

    private Table<?> ranked() {
        var own = lateral(ProgrammePlaces.position(OFFER.STREET, OFFER.POSTAL_CODE, tables.day()))
                .as("own");
        var coming = lateral(select(min(OFFER_SESSION.STARTS_AT).as("starts_at"))
                        .from(OFFER_SESSION)
                        .where(isAsked())
                        .and(OFFER_SESSION.CANCELLED.isNull()))
                .as("coming");
        var metres = when(OFFER.POSTAL_CODE.isNull(), whole(SITE, METRES)).otherwise(tables.metresTo(own));
        var next = field(name("coming", "starts_at"), OFFER_SESSION.STARTS_AT.getDataType());
        var nearest =
                rowNumber().over().orderBy(metres.asc().nullsLast(), next.asc().nullsLast(), lower(TITLE), OFFER.ID);
        Table<? extends Record> all = OFFER.join(SITE)
                .on(id(SITE).eq(OFFER.CENTRE_ID))
                .leftJoin(coming)
                .on(trueCondition());
        return select(
                        OFFER.ID.as("id"),
                        metres.as(METRES),
                        nearest.as(Ranked.NUMBER_NAME),
                        count().over().as(Ranked.TOTAL_NAME))
                .from(search.from() == null ? all : all.leftJoin(own).on(trueCondition()))
                .where(tables.ofTown())
                .and(OfferFields.isNotOver(tables.now()))
                .and(fits(search.filter()))
                .and(isNear(metres, search.within()))
                .asTable(RANKED);
    }

    private Condition isNear(Field<Integer> metres, @Nullable Integer within) {
        return search.from() == null || within == null
                ? noCondition()
                : TownTables.isFromSomewhere().not().or(metres.le(within));
    }

    private Condition fits(ProgrammeFilter filter) {
        var kind = filter.kind();
        var target = filter.target();
        var spoken = filter.spoken();
        var age = filter.age();
        return noCondition()
                .and(kind == null ? noCondition() : OFFER.KIND.eq(kind.name()))
                .and(target == null ? noCondition() : OFFER.TARGETS.contains(new String[] {target.name()}))
                .and(spoken == null ? noCondition() : OFFER.LANGUAGES.contains(new String[] {spoken.value()}))
                .and(age == null ? noCondition() : isFor(age.shortValue()))
                .and(filter.free() ? OFFER.CENTS.eq(0) : noCondition())
                .and(
                        filter.weekday() == null && filter.time() == null
                                ? noCondition()
                                : exists(selectOne().from(OFFER_SESSION).where(isAsked())));
    }

    private static Condition isFor(short age) {
        return OFFER.AGE_FROM
                .isNull()
                .or(OFFER.AGE_FROM.le(age))
                .and(OFFER.AGE_TO.isNull().or(OFFER.AGE_TO.ge(age)));
    }

    /** The session is one of the offer, and begins when it is to. */
    private Condition isAsked() {
        var weekday = search.filter().weekday();
        var time = search.filter().time();
        return OF_OFFER.and(isToCome(tables.now(), last))
                .and(
                        weekday == null
                                ? noCondition()
                                : isoDayOfWeek(OFFER_SESSION.STARTS_AT).eq(weekday.getValue()))
                .and(time == null ? noCondition() : isIn(time));
    }

    private static Condition isIn(PartOfDay part) {
        var start = OFFER_SESSION.STARTS_AT.cast(SQLDataType.LOCALTIME);
        var until = part.until();
        return start.ge(part.from()).and(until == null ? noCondition() : start.lt(until));
    }
}
