package org.knotenpunkt.persistence.organisation.municipality;

import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.known;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY_FACT;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.POPULATION;
import static org.knotenpunkt.persistence.tables.Tables.YOUTH_OFFICE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityFilter;
import org.knotenpunkt.application.organisation.municipality.MunicipalityOrder;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRow;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityKind;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.NameFit;

/**
 * A list of municipalities in two steps: first the ids of the municipalities of a page, by the filter and in the order; then
 * what is shown of these, so that nothing is counted for other pages.
 */
final class MunicipalityListing {
    /** The name under which a municipality is shown; an index has it. */
    private static final Field<String> SHOWN_NAME = coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME);

    private static final String COLLATION = "de-x-icu";
    private static final String ID = "id";

    private final MunicipalityFilter filter;
    private final Keyset keyset;
    private final AreaJoins areas;

    MunicipalityListing(MunicipalityFilter filter, MunicipalityOrder order) {
        this.filter = filter;
        this.keyset = new Keyset(keys(order), order.descending());
        this.areas = new AreaJoins(filter.on());
    }

    private List<Field<?>> keys(MunicipalityOrder order) {
        var id = MUNICIPALITY.ORGANISATION_ID;
        return switch (order.by()) {
            case NAME -> byName(order);
            case AGS -> List.of(MUNICIPALITY.AGS, id);
            case INHABITANTS ->
                List.of(
                        when(inhabitants().isNull(), inline(order.descending() ? 0 : 1))
                                .otherwise(inline(order.descending() ? 1 : 0)),
                        coalesce(inhabitants(), inline(0)),
                        id);
        };
    }

    /** Upwards what fits the text best comes first, so that a town is not lost among those that have its name in theirs. */
    private List<Field<?>> byName(MunicipalityOrder order) {
        var text = filter.text();
        var name = SHOWN_NAME.collate(COLLATION);
        return text == null || order.descending()
                ? List.of(name, MUNICIPALITY.ORGANISATION_ID)
                : List.of(
                        NameFit.of(text, List.of(ORGANISATION_NAME.FULL_NAME, ORGANISATION_NAME.SHORT_NAME)),
                        name,
                        MUNICIPALITY.ORGANISATION_ID);
    }

    /** The latest count up to the day. */
    private Field<Integer> inhabitants() {
        return field(select(POPULATION.INHABITANTS)
                .from(POPULATION)
                .where(POPULATION.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                .and(POPULATION.COUNTED_ON.le(filter.on()))
                .orderBy(POPULATION.COUNTED_ON.desc())
                .limit(1));
    }

    Keyset keyset() {
        return keyset;
    }

    Field<Integer> total() {
        return field(select(count())
                .from(MUNICIPALITY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MUNICIPALITY.ORGANISATION_ID))
                .where(condition()));
    }

    /** The rows of the page behind the cursor: the row in the first column, then the columns of the keyset. */
    Select<Record> page(@Nullable String after, int limit) {
        var values = keyset.after(after);
        var ids = ids();
        var page =
                values.isEmpty() ? ids.limit(limit) : ids.seek(values.toArray()).limit(limit);
        return rows(page.asTable("page"));
    }

    private SelectSeekStepN<Record> ids() {
        List<Field<?>> columns = new ArrayList<>(keyset.columns());
        columns.add(MUNICIPALITY.ORGANISATION_ID.as(ID));
        return select(columns)
                .from(MUNICIPALITY)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MUNICIPALITY.ORGANISATION_ID))
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, filter.on()))
                .where(condition())
                .orderBy(keyset.order());
    }

    private Condition condition() {
        return and(
                FactRows.exists(filter.on()),
                state(filter.state()),
                area(filter.area()),
                and(Words.of(filter.text()).stream().map(this::word).toList()),
                kind(filter.kind()),
                youthOffice(filter.youthOffice()));
    }

    private static Condition state(@Nullable String key) {
        return key == null ? noCondition() : Words.begins(MUNICIPALITY.AGS, key);
    }

    private static Condition area(@Nullable OrganisationId area) {
        return area == null
                ? noCondition()
                : or(Stream.of(MUNICIPALITY.DISTRICT_ID, MUNICIPALITY.REGION_ID, MUNICIPALITY.STATE_ID)
                        .map(level -> level.eq(area.value()))
                        .toList());
    }

    private Condition word(String word) {
        var name = ORGANISATION_NAME.as("searched_name");
        return MUNICIPALITY
                .ORGANISATION_ID
                .in(select(name.ORGANISATION_ID)
                        .from(name)
                        .where(Words.in(name.FULL_NAME, word).or(Words.in(name.SHORT_NAME, word)))
                        .and(holds(name.VALID_FROM, name.VALID_UNTIL, filter.on())))
                .or(Words.begins(MUNICIPALITY.AGS, word));
    }

    private Condition kind(@Nullable MunicipalityKind kind) {
        return kind == null
                ? noCondition()
                : exists(selectOne()
                        .from(MUNICIPALITY_FACT)
                        .where(MUNICIPALITY_FACT.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                        .and(holds(MUNICIPALITY_FACT.VALID_FROM, MUNICIPALITY_FACT.VALID_UNTIL, filter.on()))
                        .and(MUNICIPALITY_FACT.KIND_CODE.eq(kind.code())));
    }

    private Condition youthOffice(@Nullable Boolean own) {
        return own == null
                ? noCondition()
                : exists(selectOne()
                        .from(YOUTH_OFFICE)
                        .where(YOUTH_OFFICE.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                        .and(holds(YOUTH_OFFICE.VALID_FROM, YOUTH_OFFICE.VALID_UNTIL, filter.on()))
                        .and(YOUTH_OFFICE.OWN.eq(own)));
    }

    private Select<Record> rows(Table<?> page) {
        var on = filter.on();
        var population = POPULATION.as("latest");
        var schools = new SchoolCounts(on);
        List<SelectFieldOrAsterisk> columns = new ArrayList<>();
        columns.add(row(
                        row(
                                        MUNICIPALITY.ORGANISATION_ID.convertFrom(MunicipalityId::new),
                                        MUNICIPALITY.AGS.convertFrom(Ags::new),
                                        SHOWN_NAME)
                                .mapping(MunicipalityRef::new),
                        MUNICIPALITY_FACT.KIND_CODE.convertFrom(known(MunicipalityKind::new)),
                        areas.district(),
                        areas.region(),
                        areas.state(),
                        population.INHABITANTS,
                        population.COUNTED_ON,
                        YOUTH_OFFICE.OWN,
                        schools.schools(),
                        schools.primaries(),
                        schools.startchancenPrimaries())
                .mapping(MunicipalityRow::new));
        columns.addAll(keyset.columnsOf(page));
        return areas.join(select(columns)
                        .from(page)
                        .join(MUNICIPALITY)
                        .on(MUNICIPALITY.ORGANISATION_ID.eq(page.field(ID, UUID.class)))
                        .join(ORGANISATION_NAME)
                        .on(ORGANISATION_NAME.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                        .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, on)))
                .leftJoin(MUNICIPALITY_FACT)
                .on(MUNICIPALITY_FACT.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                .and(holds(MUNICIPALITY_FACT.VALID_FROM, MUNICIPALITY_FACT.VALID_UNTIL, on))
                .leftJoin(YOUTH_OFFICE)
                .on(YOUTH_OFFICE.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                .and(holds(YOUTH_OFFICE.VALID_FROM, YOUTH_OFFICE.VALID_UNTIL, on))
                .leftJoin(lateral(select(POPULATION.asterisk())
                                .from(POPULATION)
                                .where(POPULATION.ORGANISATION_ID.eq(MUNICIPALITY.ORGANISATION_ID))
                                .and(POPULATION.COUNTED_ON.le(on))
                                .orderBy(POPULATION.COUNTED_ON.desc())
                                .limit(1))
                        .as("latest"))
                .on(trueCondition())
                .crossJoin(lateral(schools.ofTown()).as(SchoolCounts.NAME))
                .orderBy(keyset.order(keyset.columnsOf(page)));
    }
}
