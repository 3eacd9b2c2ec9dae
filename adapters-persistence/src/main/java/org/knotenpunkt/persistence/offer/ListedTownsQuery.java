package org.knotenpunkt.persistence.offer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.offer.Ranked.RANKED;
import static org.knotenpunkt.persistence.offer.Ranked.nothing;
import static org.knotenpunkt.persistence.offer.TownTables.id;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.PROGRAMME_SLUG;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.ListedTown;
import org.knotenpunkt.application.offer.NumberedPage;
import org.knotenpunkt.application.offer.PageNumber;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.tables.tables.ProgrammeSlug;

/** The towns whose programme is public, by one statement: whatever has ever been public has a slug, and all else is not looked at. */
record ListedTownsQuery(@Nullable String text, LocalDate today, PageNumber page) {
    private static final ProgrammeSlug TOWN = PROGRAMME_SLUG.as("town_slug");
    private static final ProgrammeSlug CENTRE = PROGRAMME_SLUG.as("centre_slug");

    NumberedPage<ListedTown> run(DSLContext dsl) {
        var ranked = select(
                        TOWN.ORGANISATION_ID.as("id"),
                        rowNumber().over().orderBy(TOWN.SLUG).as(Ranked.NUMBER_NAME),
                        count().over().as(Ranked.TOTAL_NAME))
                .from(TOWN)
                .where(TOWN.TOWN_ID.isNull())
                .and(exists(selectOne().from(CENTRE).where(showsSomething(TOWN.ORGANISATION_ID))))
                .and(text == null ? noCondition() : isCalled(text, TOWN).or(hasOneCalled(text)))
                .asTable(RANKED);
        var rows = dsl.select(OfferFields.town(id(RANKED), today), centres(), found(), Ranked.TOTAL)
                .from(ranked)
                .where(Ranked.isOn(page))
                .orderBy(Ranked.NUMBER)
                .fetch(mapping(
                        (town, centres, found, total) -> new Ranked<>(new ListedTown(town, centres, found), total)));
        return Ranked.page(page, rows);
    }

    /** It is that of a centre of the town that exists and has published something. */
    private Condition showsSomething(Field<UUID> town) {
        return CENTRE.TOWN_ID
                .eq(town)
                .and(exists(selectOne()
                        .from(ORGANISATION)
                        .join(OFFER)
                        .on(OFFER.MUNICIPALITY_ID.eq(CENTRE.TOWN_ID))
                        .and(OFFER.CENTRE_ID.eq(ORGANISATION.ID))
                        .and(OfferFields.IS_PUBLISHED)
                        .where(ORGANISATION.ID.eq(CENTRE.ORGANISATION_ID))
                        .and(OfferFields.isCentre(today))));
    }

    private Condition hasOneCalled(String words) {
        return exists(selectOne()
                .from(CENTRE)
                .where(showsSomething(TOWN.ORGANISATION_ID))
                .and(isCalled(words, CENTRE)));
    }

    /** The words stand in a name that it has on the day, or in the slug. */
    private Condition isCalled(String words, ProgrammeSlug slug) {
        var named = slug.ORGANISATION_ID.in(select(ORGANISATION_NAME.ORGANISATION_ID)
                .from(ORGANISATION_NAME)
                .where(Periods.includes(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, today))
                .and(OrganisationFields.isNamedWith(words)));
        return Slug.of(words)
                .map(written -> named.or(slug.SLUG.contains(written.value())))
                .orElse(named);
    }

    private Field<Integer> centres() {
        return field(selectCount().from(CENTRE).where(showsSomething(id(RANKED))));
    }

    private Field<List<Programme.Site>> found() {
        var name = OrganisationFields.nameOn(today, CENTRE.ORGANISATION_ID);
        return text == null
                ? nothing()
                : multiset(select(OfferFields.site(today))
                                .from(CENTRE)
                                .join(ORGANISATION)
                                .on(ORGANISATION.ID.eq(CENTRE.ORGANISATION_ID))
                                .where(showsSomething(id(RANKED)))
                                .and(isCalled(text, CENTRE))
                                .orderBy(lower(name), CENTRE.SLUG)
                                .limit(ListedTown.MOST_FOUND))
                        .convertFrom(rows -> rows.map(Record1::value1));
    }
}
