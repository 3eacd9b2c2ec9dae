package org.knotenpunkt.persistence.offer;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.knotenpunkt.persistence.offer.Ranked.nothing;
import static org.knotenpunkt.persistence.offer.TownTables.id;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.PROGRAMME_SLUG;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.ListedTown;
import org.knotenpunkt.application.offer.ListedTowns;
import org.knotenpunkt.application.offer.Programme;
import org.knotenpunkt.application.offer.TownPart;
import org.knotenpunkt.domain.offer.Slug;
import org.knotenpunkt.persistence.organisation.OrganisationFields;
import org.knotenpunkt.persistence.shared.Periods;
import org.knotenpunkt.persistence.tables.tables.ProgrammeSlug;

/**
 * The towns whose programme is public, by one statement: whatever has ever been public has a slug, and all else is not looked at. Slugs are gone
 * through from where the part begins until it is full.
 */
record ListedTownsQuery(@Nullable String text, LocalDate today, TownPart part) {
    private static final ProgrammeSlug TOWN = PROGRAMME_SLUG.as("town_slug");
    private static final ProgrammeSlug CENTRE = PROGRAMME_SLUG.as("centre_slug");
    private static final ProgrammeSlug NAMED = PROGRAMME_SLUG.as("named_slug");
    private static final Table<Record> PART = table(name("part"));
    private static final Field<String> SLUG = field(name("part", "slug"), SQLDataType.VARCHAR);
    /** In which they stand: letter by letter, whatever the language of the database. */
    private static final Field<String> ORDER = TOWN.SLUG.collate("C");

    /** The towns and centres that are called like this. */
    private static final Table<Record> CALLED = table(name("called"));

    /**
     * A town of the part, or the one beside it.
     *
     * @param isAfterOthers whether there is any before the part
     */
    private record Row(ListedTown town, Slug slug, boolean isAfterOthers) {}

    ListedTowns run(DSLContext dsl) {
        var before = part.before();
        var chosen = select(TOWN.ORGANISATION_ID.as("id"), ORDER.as("slug"))
                .from(TOWN)
                .where(isListed())
                .and(isInPart())
                .orderBy(before == null ? ORDER.asc() : ORDER.desc())
                .limit(part.size() + 1)
                .asTable(PART);
        return whole(dsl.with(called())
                .select(OfferFields.town(id(PART), today), centres(), found(), SLUG.convertFrom(Slug::new), hasBefore())
                .from(chosen)
                .orderBy(SLUG.collate("C"))
                .fetch(mapping((town, centres, found, slug, isAfterOthers) ->
                        new Row(new ListedTown(town, centres, found), slug, isAfterOthers))));
    }

    /** One more than the part has was asked for: it says that there is another part on its side. */
    private ListedTowns whole(List<Row> rows) {
        var isMore = rows.size() > part.size();
        if (part.before() == null) {
            var own = isMore ? rows.subList(0, part.size()) : rows;
            var begin = !own.isEmpty() && own.getFirst().isAfterOthers()
                    ? own.getFirst().slug()
                    : null;
            return new ListedTowns(towns(own), begin, isMore ? rows.getLast().slug() : null);
        }
        var own = isMore ? rows.subList(1, rows.size()) : rows;
        return new ListedTowns(towns(own), isMore ? own.getFirst().slug() : null, part.before());
    }

    private static List<ListedTown> towns(List<Row> rows) {
        return rows.stream().map(Row::town).toList();
    }

    /** Those that show something, and are called like what is looked for, or have a centre that is. */
    private Condition isListed() {
        return TOWN.TOWN_ID
                .isNull()
                .and(exists(selectOne().from(CENTRE).where(showsSomething(TOWN.ORGANISATION_ID))))
                .and(text == null ? noCondition() : isCalled());
    }

    private Condition isInPart() {
        var from = part.from();
        var before = part.before();
        return from == null ? (before == null ? noCondition() : ORDER.lt(before.value())) : ORDER.ge(from.value());
    }

    private Field<Boolean> hasBefore() {
        var from = part.from();
        return from == null
                ? inline(false)
                : field(exists(selectOne().from(TOWN).where(isListed()).and(ORDER.lt(from.value()))));
    }

    private Condition isCalled() {
        return TOWN.ORGANISATION_ID
                .in(select(id(CALLED)).from(CALLED))
                .or(TOWN.ORGANISATION_ID.in(select(CENTRE.TOWN_ID)
                        .from(CALLED)
                        .join(CENTRE)
                        .on(CENTRE.ORGANISATION_ID.eq(id(CALLED)))
                        .where(CENTRE.TOWN_ID.isNotNull())
                        .and(publishes())));
    }

    /** It is that of a centre of the town that exists and has published something. */
    private Condition showsSomething(Field<UUID> town) {
        return CENTRE.TOWN_ID.eq(town).and(publishes());
    }

    private Condition publishes() {
        return exists(selectOne()
                .from(ORGANISATION)
                .join(OFFER)
                .on(OFFER.MUNICIPALITY_ID.eq(CENTRE.TOWN_ID))
                .and(OFFER.CENTRE_ID.eq(ORGANISATION.ID))
                .and(OfferFields.IS_PUBLISHED)
                .where(ORGANISATION.ID.eq(CENTRE.ORGANISATION_ID))
                .and(OfferFields.isCentre(today)));
    }

    /** The words stand in a name that they have on the day, or in their slug; each is found by an index of its own. */
    private CommonTableExpression<?> called() {
        var words = text == null ? "" : text;
        var byName = select(NAMED.ORGANISATION_ID.as("id"))
                .from(ORGANISATION_NAME)
                .join(NAMED)
                .on(NAMED.ORGANISATION_ID.eq(ORGANISATION_NAME.ORGANISATION_ID))
                .where(text == null ? falseCondition() : OrganisationFields.isNamedWith(words))
                .and(Periods.includes(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, today));
        var bySlug = select(NAMED.ORGANISATION_ID.as("id"))
                .from(NAMED)
                .where(
                        text == null
                                ? falseCondition()
                                : Slug.of(words)
                                        .map(written -> NAMED.SLUG.contains(written.value()))
                                        .orElse(falseCondition()));
        return name("called").as(byName.union(bySlug));
    }

    private Field<Integer> centres() {
        return field(selectCount().from(CENTRE).where(showsSomething(id(PART))));
    }

    private Field<List<Programme.Site>> found() {
        var name = OrganisationFields.nameOn(today, CENTRE.ORGANISATION_ID);
        return text == null
                ? nothing()
                : multiset(select(OfferFields.site(today))
                                .from(CENTRE)
                                .join(ORGANISATION)
                                .on(ORGANISATION.ID.eq(CENTRE.ORGANISATION_ID))
                                .where(showsSomething(id(PART)))
                                .and(CENTRE.ORGANISATION_ID.in(
                                        select(id(CALLED)).from(CALLED)))
                                .orderBy(lower(name), CENTRE.SLUG)
                                .limit(ListedTown.MOST_FOUND))
                        .convertFrom(rows -> rows.map(Record1::value1));
    }
}
