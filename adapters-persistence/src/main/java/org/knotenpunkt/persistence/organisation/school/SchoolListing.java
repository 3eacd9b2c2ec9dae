package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.known;
import static org.knotenpunkt.persistence.tables.Tables.ALL_DAY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectJoinStep;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.application.organisation.school.SchoolRow;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.organisation.municipality.Keyset;
import org.knotenpunkt.persistence.tables.tables.OrganisationName;

/**
 * A list of schools in two steps: first the ids of the schools of a page, by the filter and in the order; then what is shown
 * of these, so that nothing is read of schools on other pages.
 */
final class SchoolListing {
    private static final String COLLATION = "de-x-icu";
    private static final String ID = "id";
    private static final OrganisationName TOWN_NAME = ORGANISATION_NAME.as("town_name");

    private final SchoolFilter filter;
    private final SchoolOrder order;
    private final SchoolSelection selection;
    private final Keyset keyset;

    SchoolListing(SchoolFilter filter, SchoolOrder order) {
        this.filter = filter;
        this.order = order;
        this.selection = new SchoolSelection(filter);
        this.keyset = new Keyset(keys(order), order.descending());
    }

    private SelectField<SchoolRow> row() {
        return DSL.row(
                        SCHOOL.ORGANISATION_ID.convertFrom(OrganisationId::new),
                        SCHOOL.NUMBER.convertFrom(SchoolNumber::new),
                        ORGANISATION_NAME.FULL_NAME,
                        ORGANISATION_NAME.SHORT_NAME,
                        SchoolRows.ADDRESS,
                        DSL.row(
                                        MUNICIPALITY.ORGANISATION_ID.convertFrom(MunicipalityId::new),
                                        MUNICIPALITY.AGS.convertFrom(Ags::new),
                                        coalesce(TOWN_NAME.SHORT_NAME, TOWN_NAME.FULL_NAME))
                                .mapping(MunicipalityRef::new),
                        SCHOOL_FACT.FORM_CODE.convertFrom(known(SchoolForm::new)),
                        SCHOOL_FACT.STATUS_CODE.convertFrom(known(OperatingStatus::new)),
                        CountingIndex.INDEX,
                        CountingIndex.SCHOOL_YEAR,
                        STARTCHANCEN.TAKES_PART,
                        ALL_DAY.FORM.convertFrom(known(AllDayForm::valueOf)),
                        when(ORGANISATION.LAST_DAY.lt(filter.on()), ORGANISATION.LAST_DAY))
                .mapping(SchoolRow::new);
    }

    private static List<Field<?>> keys(SchoolOrder order) {
        var name = coalesce(ORGANISATION_NAME.SHORT_NAME, ORGANISATION_NAME.FULL_NAME)
                .collate(COLLATION);
        var id = SCHOOL.ORGANISATION_ID;
        return switch (order.by()) {
            case NAME -> List.of(name, id);
            case NUMBER -> List.of(SCHOOL.NUMBER, id);
            case SOCIAL_INDEX ->
                List.of(
                        unknownLast(CountingIndex.LEVEL, order),
                        coalesce(CountingIndex.LEVEL, inline((short) 0)),
                        name,
                        id);
            case PLACE ->
                List.of(
                        unknownLast(ORGANISATION_ADDRESS.PLACE, order),
                        coalesce(ORGANISATION_ADDRESS.PLACE, inline("")).collate(COLLATION),
                        name,
                        id);
        };
    }

    private static Field<Integer> unknownLast(Field<?> key, SchoolOrder order) {
        return when(key.isNull(), inline(order.descending() ? 0 : 1)).otherwise(inline(order.descending() ? 1 : 0));
    }

    Keyset keyset() {
        return keyset;
    }

    /** The school years of the social indices on all pages, the newest first. */
    Field<List<SchoolYear>> indexYears() {
        return multiset(selectDistinct(CountingIndex.YEAR)
                        .from(SCHOOL)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                        .crossJoin(selection.index().ofSchool())
                        .where(selection.condition())
                        .orderBy(CountingIndex.YEAR.desc()))
                .convertFrom(years -> years.map(year -> SchoolRows.year(year.value1())));
    }

    Field<Integer> total() {
        return field(select(count())
                .from(SCHOOL)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                .where(selection.condition()));
    }

    /** The rows of the page behind the cursor: the row in the first column, then the columns of the keyset. */
    Select<Record> page(@Nullable String after, int limit) {
        var values = keyset.after(after);
        var ids = ids();
        var page =
                values.isEmpty() ? ids.limit(limit) : ids.seek(values.toArray()).limit(limit);
        return rows(page.asTable("page"));
    }

    /** All rows. */
    Select<Record> all() {
        return rows(ids().asTable("page"));
    }

    private SelectSeekStepN<Record> ids() {
        List<Field<?>> columns = new ArrayList<>(keyset.columns());
        columns.add(SCHOOL.ORGANISATION_ID.as(ID));
        var named = select(columns)
                .from(SCHOOL)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, filter.on()));
        return sorted(named).where(selection.condition()).orderBy(keyset.order());
    }

    /** With what else the order needs, and no more of it: each is looked up for every school that fits. */
    private SelectJoinStep<Record> sorted(SelectJoinStep<Record> named) {
        return switch (order.by()) {
            case NAME, NUMBER -> named;
            case SOCIAL_INDEX -> named.leftJoin(selection.index().ofSchool()).on(trueCondition());
            case PLACE ->
                named.leftJoin(ORGANISATION_ADDRESS)
                        .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                        .and(holds(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL, filter.on()));
        };
    }

    private Select<Record> rows(Table<?> page) {
        var on = filter.on();
        List<SelectFieldOrAsterisk> columns = new ArrayList<>();
        columns.add(row());
        columns.addAll(keyset.columnsOf(page));
        return select(columns)
                .from(page)
                .join(SCHOOL)
                .on(SCHOOL.ORGANISATION_ID.eq(page.field(ID, UUID.class)))
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, on))
                .leftJoin(ORGANISATION_ADDRESS)
                .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL, on))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.ORGANISATION_ID.eq(SCHOOL.TOWN_ID))
                .join(TOWN_NAME)
                .on(TOWN_NAME.ORGANISATION_ID.eq(SCHOOL.TOWN_ID))
                .and(holds(TOWN_NAME.VALID_FROM, TOWN_NAME.VALID_UNTIL, on))
                .leftJoin(SCHOOL_FACT)
                .on(SCHOOL_FACT.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(SCHOOL_FACT.VALID_FROM, SCHOOL_FACT.VALID_UNTIL, on))
                .leftJoin(selection.index().ofSchool())
                .on(trueCondition())
                .leftJoin(STARTCHANCEN)
                .on(STARTCHANCEN.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(STARTCHANCEN.VALID_FROM, STARTCHANCEN.VALID_UNTIL, on))
                .leftJoin(ALL_DAY)
                .on(ALL_DAY.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(ALL_DAY.VALID_FROM, ALL_DAY.VALID_UNTIL, on))
                .orderBy(keyset.order(keyset.columnsOf(page)));
    }
}
