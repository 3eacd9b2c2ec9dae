package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
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
import java.util.Objects;
import java.util.UUID;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.application.organisation.school.SchoolOrder.By;
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
 * A list of schools in two steps: first all schools that fit, each with what the order and the figures need of it; then what is
 * shown of those on a page, so that nothing more is read of schools on other pages.
 */
final class SchoolListing {
    private static final String COLLATION = "de-x-icu";
    private static final String FOUND = "found";
    private static final OrganisationName TOWN_NAME = ORGANISATION_NAME.as("town_name");

    private final SchoolFilter filter;
    private final SchoolOrder order;
    private final SchoolSelection selection;
    private final Keyset keyset;
    private final CommonTableExpression<Record> found;

    SchoolListing(SchoolFilter filter, SchoolOrder order) {
        this.filter = filter;
        this.order = order;
        this.selection = new SchoolSelection(filter);
        this.keyset = new Keyset(keys(order), order.descending());
        this.found = name(FOUND).asMaterialized(fitting());
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

    private Select<Record> fitting() {
        List<SelectFieldOrAsterisk> columns = new ArrayList<>(keyset.columns());
        columns.addAll(List.of(
                SCHOOL.ORGANISATION_ID,
                SCHOOL.NUMBER,
                SCHOOL.TOWN_ID,
                ORGANISATION_NAME.FULL_NAME,
                ORGANISATION_NAME.SHORT_NAME,
                ORGANISATION.LAST_DAY,
                CountingIndex.YEAR,
                CountingIndex.LEVEL));
        var joined = select(columns)
                .from(SCHOOL)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, filter.on()))
                .leftJoin(selection.index().ofSchool())
                .on(trueCondition());
        return (order.by() == By.PLACE ? withAddress(joined, SCHOOL.ORGANISATION_ID) : joined)
                .where(selection.condition());
    }

    private SelectJoinStep<Record> withAddress(SelectJoinStep<Record> joined, Field<UUID> school) {
        return joined.leftJoin(ORGANISATION_ADDRESS)
                .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(school))
                .and(holds(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL, filter.on()));
    }

    /** All schools that fit: what all other parts of the list select from, in one statement. */
    CommonTableExpression<?> found() {
        return found;
    }

    Keyset keyset() {
        return keyset;
    }

    /** The school years of the social indices on all pages, the newest first. */
    Field<List<SchoolYear>> indexYears() {
        var year = of(found, CountingIndex.YEAR);
        return multiset(selectDistinct(year).from(found).where(year.isNotNull()).orderBy(year.desc()))
                .convertFrom(years -> years.map(known -> SchoolRows.year(known.value1())));
    }

    Field<Integer> total() {
        return field(select(count()).from(found));
    }

    /** The rows of the page behind the cursor: the row in the first column, then the columns of the keyset. */
    Select<Record> page(@Nullable String after, int limit) {
        var values = keyset.after(after);
        var sorted = select(asterisk()).from(found).orderBy(keyset.order(keyset.columnsOf(found)));
        return rows((values.isEmpty()
                        ? sorted.limit(limit)
                        : sorted.seek(values.toArray()).limit(limit))
                .asTable("page"));
    }

    /** All rows. */
    Select<Record> all() {
        return rows(fitting().asTable(FOUND));
    }

    private Select<Record> rows(Table<?> page) {
        var on = filter.on();
        var id = of(page, SCHOOL.ORGANISATION_ID);
        var town = of(page, SCHOOL.TOWN_ID);
        List<SelectFieldOrAsterisk> columns = new ArrayList<>();
        columns.add(row(page));
        columns.addAll(keyset.columnsOf(page));
        return withAddress(select(columns).from(page), id)
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.ORGANISATION_ID.eq(town))
                .join(TOWN_NAME)
                .on(TOWN_NAME.ORGANISATION_ID.eq(town))
                .and(holds(TOWN_NAME.VALID_FROM, TOWN_NAME.VALID_UNTIL, on))
                .leftJoin(SCHOOL_FACT)
                .on(SCHOOL_FACT.ORGANISATION_ID.eq(id))
                .and(holds(SCHOOL_FACT.VALID_FROM, SCHOOL_FACT.VALID_UNTIL, on))
                .leftJoin(STARTCHANCEN)
                .on(STARTCHANCEN.ORGANISATION_ID.eq(id))
                .and(holds(STARTCHANCEN.VALID_FROM, STARTCHANCEN.VALID_UNTIL, on))
                .leftJoin(ALL_DAY)
                .on(ALL_DAY.ORGANISATION_ID.eq(id))
                .and(holds(ALL_DAY.VALID_FROM, ALL_DAY.VALID_UNTIL, on))
                .orderBy(keyset.order(keyset.columnsOf(page)));
    }

    private SelectField<SchoolRow> row(Table<?> page) {
        var lastDay = of(page, ORGANISATION.LAST_DAY);
        var year = of(page, CountingIndex.YEAR);
        return DSL.row(
                        of(page, SCHOOL.ORGANISATION_ID).convertFrom(OrganisationId::new),
                        of(page, SCHOOL.NUMBER).convertFrom(SchoolNumber::new),
                        of(page, ORGANISATION_NAME.FULL_NAME),
                        of(page, ORGANISATION_NAME.SHORT_NAME),
                        SchoolRows.ADDRESS,
                        DSL.row(
                                        MUNICIPALITY.ORGANISATION_ID.convertFrom(MunicipalityId::new),
                                        MUNICIPALITY.AGS.convertFrom(Ags::new),
                                        coalesce(TOWN_NAME.SHORT_NAME, TOWN_NAME.FULL_NAME))
                                .mapping(MunicipalityRef::new),
                        SCHOOL_FACT.FORM_CODE.convertFrom(known(SchoolForm::new)),
                        SCHOOL_FACT.STATUS_CODE.convertFrom(known(OperatingStatus::new)),
                        CountingIndex.index(year, of(page, CountingIndex.LEVEL)),
                        CountingIndex.schoolYear(year),
                        STARTCHANCEN.TAKES_PART,
                        ALL_DAY.FORM.convertFrom(known(AllDayForm::valueOf)),
                        when(lastDay.lt(filter.on()), lastDay))
                .mapping(SchoolRow::new);
    }

    private static <T> Field<T> of(Table<?> table, Field<T> column) {
        return Objects.requireNonNull(table.field(column));
    }
}
