package org.knotenpunkt.persistence.organisation.school;

import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;
import static org.knotenpunkt.persistence.organisation.municipality.FactRows.holds;
import static org.knotenpunkt.persistence.tables.Tables.ALL_DAY;
import static org.knotenpunkt.persistence.tables.Tables.MUNICIPALITY;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_ADDRESS;
import static org.knotenpunkt.persistence.tables.Tables.ORGANISATION_NAME;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL;
import static org.knotenpunkt.persistence.tables.Tables.SCHOOL_FACT;
import static org.knotenpunkt.persistence.tables.Tables.STARTCHANCEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Record6;
import org.jooq.Result;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.knotenpunkt.application.organisation.OtherDays;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.application.organisation.municipality.MunicipalityRef;
import org.knotenpunkt.application.organisation.school.SchoolFilter;
import org.knotenpunkt.application.organisation.school.SchoolOrder;
import org.knotenpunkt.application.organisation.school.SchoolOrder.By;
import org.knotenpunkt.application.organisation.school.SchoolRow;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.SchoolNumber;
import org.knotenpunkt.domain.organisation.school.AllDayForm;
import org.knotenpunkt.domain.organisation.school.OperatingStatus;
import org.knotenpunkt.domain.organisation.school.SchoolForm;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.persistence.organisation.municipality.FactRows;
import org.knotenpunkt.persistence.organisation.municipality.Keyset;
import org.knotenpunkt.persistence.organisation.municipality.Participation;
import org.knotenpunkt.persistence.shared.Values;
import org.knotenpunkt.persistence.tables.tables.OrganisationName;

/**
 * A list of schools in two steps: first all schools that fit, each with what the order and the figures need of it; then what is
 * shown of those on a page, so that nothing more is read of schools on other pages.
 */
final class SchoolListing {
    private static final String COLLATION = "de-x-icu";
    private static final String FOUND = "found";
    private static final OrganisationName TOWN_NAME = ORGANISATION_NAME.as("town_name");

    private final SchoolOrder order;
    private final SchoolSelection selection;
    private final Keyset keyset;

    SchoolListing(SchoolFilter filter, SchoolOrder order) {
        this.order = order;
        this.selection = new SchoolSelection(filter);
        this.keyset = new Keyset(keys(order), order.descending());
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
                ORGANISATION.FOUNDED_ON,
                ORGANISATION.LAST_DAY,
                SCHOOL.MISSING_SINCE,
                SCHOOL.STARTCHANCEN_MISSING_SINCE,
                CountingIndex.YEAR,
                CountingIndex.LEVEL));
        var joined = select(columns)
                .from(SCHOOL)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                .join(ORGANISATION_NAME)
                .on(ORGANISATION_NAME.ORGANISATION_ID.eq(SCHOOL.ORGANISATION_ID))
                .and(holds(ORGANISATION_NAME.VALID_FROM, ORGANISATION_NAME.VALID_UNTIL, selection.seen()))
                .leftJoin(selection.index().ofSchool())
                .on(trueCondition());
        return (order.by() == By.PLACE ? withAddress(joined, SCHOOL.ORGANISATION_ID, selection.seen()) : joined)
                .where(selection.condition());
    }

    private SelectJoinStep<Record> withAddress(
            SelectJoinStep<Record> joined, Field<UUID> school, Field<LocalDate> seen) {
        return joined.leftJoin(ORGANISATION_ADDRESS)
                .on(ORGANISATION_ADDRESS.ORGANISATION_ID.eq(school))
                .and(holds(ORGANISATION_ADDRESS.VALID_FROM, ORGANISATION_ADDRESS.VALID_UNTIL, seen));
    }

    /** What the text of the list depends on. */
    record Shape(SchoolSelection.Shape selection, SchoolOrder order, boolean continued) {}

    /** The shape of the list, begun or continued. */
    Shape shape(PageRequest request) {
        return new Shape(selection.shape(), order, request.after() != null);
    }

    /** The values of all parameters in the {@link #query}. */
    Values values(PageRequest request) {
        var values = selection.values().and(limit(request));
        keyset.parameters(request.after()).forEach(values::and);
        return values;
    }

    /** One row more than is shown, to know whether there are more. */
    private static Param<Long> limit(PageRequest request) {
        return param("limit", request.limit() + 1L);
    }

    /**
     * A page in one row: the number of all schools that fit; how many more would with what is past; the school years of their social indices, the newest first; the
     * schools of the page, each in the first column of a row and the columns of the {@link #keyset} behind it; the forms that
     * there are; the editions.
     */
    Select<Record6<Integer, Integer, List<SchoolYear>, Result<Record>, List<SchoolForm>, List<Edition>>> query(
            PageRequest request, Field<List<Edition>> editions) {
        var found = name(FOUND).asMaterialized(fitting());
        return with(found)
                .select(
                        field(select(count()).from(found)),
                        past(found),
                        indexYears(found),
                        multiset(page(found, request)),
                        selection.guides() ? SchoolForms.existing() : SchoolSelection.none(),
                        editions);
    }

    private Field<Integer> past(Table<?> found) {
        if (!selection.hasPastToCount()) {
            return inline(0);
        }
        var withPast = selection.withPast();
        return field(select(count())
                        .from(SCHOOL)
                        .join(ORGANISATION)
                        .on(ORGANISATION.ID.eq(SCHOOL.ORGANISATION_ID))
                        .leftJoin(withPast.index().ofSchool())
                        .on(trueCondition())
                        .where(withPast.condition()))
                .minus(field(select(count()).from(found)));
    }

    Keyset keyset() {
        return keyset;
    }

    private static Field<List<SchoolYear>> indexYears(Table<?> found) {
        var year = of(found, CountingIndex.YEAR);
        return multiset(selectDistinct(year).from(found).where(year.isNotNull()).orderBy(year.desc()))
                .convertFrom(years -> years.map(known -> SchoolRows.year(known.value1())));
    }

    private Select<Record> page(Table<?> found, PageRequest request) {
        var after = keyset.parameters(request.after());
        var sorted = select(asterisk()).from(found).orderBy(keyset.order(keyset.columnsOf(found)));
        return rows((after.isEmpty()
                        ? sorted.limit(limit(request))
                        : sorted.seek(after.toArray(Field[]::new)).limit(limit(request)))
                .asTable("page"));
    }

    /** All rows. */
    Select<Record> all() {
        return rows(fitting().asTable(FOUND));
    }

    private Select<Record> rows(Table<?> page) {
        var on = selection.on();
        var seen = seen(page);
        var id = of(page, SCHOOL.ORGANISATION_ID);
        var town = of(page, SCHOOL.TOWN_ID);
        List<SelectFieldOrAsterisk> columns = new ArrayList<>();
        columns.add(row(page));
        columns.addAll(keyset.columnsOf(page));
        return withAddress(select(columns).from(page), id, seen)
                .join(MUNICIPALITY)
                .on(MUNICIPALITY.ORGANISATION_ID.eq(town))
                .join(TOWN_NAME)
                .on(TOWN_NAME.ORGANISATION_ID.eq(town))
                .and(holds(TOWN_NAME.VALID_FROM, TOWN_NAME.VALID_UNTIL, on))
                .leftJoin(SCHOOL_FACT)
                .on(SCHOOL_FACT.ORGANISATION_ID.eq(id))
                .and(holds(SCHOOL_FACT.VALID_FROM, SCHOOL_FACT.VALID_UNTIL, seen))
                .leftJoin(STARTCHANCEN)
                .on(STARTCHANCEN.ORGANISATION_ID.eq(id))
                .and(holds(STARTCHANCEN.VALID_FROM, STARTCHANCEN.VALID_UNTIL, seen))
                .leftJoin(ALL_DAY)
                .on(ALL_DAY.ORGANISATION_ID.eq(id))
                .and(holds(ALL_DAY.VALID_FROM, ALL_DAY.VALID_UNTIL, seen))
                .orderBy(keyset.order(keyset.columnsOf(page)));
    }

    private SelectField<SchoolRow> row(Table<?> page) {
        var year = of(page, CountingIndex.YEAR);
        var missingSince = of(page, SCHOOL.MISSING_SINCE);
        var unlisted = of(page, SCHOOL.STARTCHANCEN_MISSING_SINCE);
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
                        SCHOOL_FACT.FORM_CODE.convertFrom(FactRows.known(SchoolForm::new)),
                        SCHOOL_FACT.STATUS_CODE.convertFrom(FactRows.known(OperatingStatus::new)),
                        CountingIndex.index(year, of(page, CountingIndex.LEVEL)),
                        CountingIndex.schoolYear(year),
                        Participation.takesPart(of(page, SCHOOL.NUMBER)),
                        ALL_DAY.FORM.convertFrom(FactRows.known(AllDayForm::valueOf)),
                        when(missingSince.le(selection.on()), missingSince),
                        when(unlisted.le(selection.on()).and(STARTCHANCEN.TAKES_PART), unlisted),
                        otherDays(page))
                .mapping(SchoolRow::new);
    }

    private SelectField<OtherDays> otherDays(Table<?> page) {
        var school = of(page, SCHOOL.ORGANISATION_ID);
        var founded = of(page, ORGANISATION.FOUNDED_ON);
        var lastDay = of(page, ORGANISATION.LAST_DAY);
        return DSL.row(
                        when(founded.gt(selection.on()), founded),
                        when(lastDay.lt(selection.on()), lastDay),
                        selection.earlierNames(school, seen(page)),
                        selection.laterNames(school, seen(page), lastDay))
                .mapping(OtherDays::new);
    }

    private Field<LocalDate> seen(Table<?> page) {
        return selection.seen(of(page, ORGANISATION.FOUNDED_ON), of(page, ORGANISATION.LAST_DAY));
    }

    private static <T> Field<T> of(Table<?> table, Field<T> column) {
        return Objects.requireNonNull(table.field(column));
    }
}
