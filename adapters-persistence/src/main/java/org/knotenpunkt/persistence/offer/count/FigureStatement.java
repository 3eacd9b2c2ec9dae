package org.knotenpunkt.persistence.offer.count;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.arrayGet;
import static org.jooq.impl.DSL.cardinality;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.unnest;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.COUNT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;
import static org.knotenpunkt.persistence.tables.Tables.SESSION_COUNT;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jooq.types.YearToMonth;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.FigureQuestion;
import org.knotenpunkt.application.offer.count.FigureRow;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.application.offer.count.SessionCounts.SettledFigures;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.MonthStanding;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.persistence.offer.OfferFields;
import org.knotenpunkt.persistence.shared.Periods;

/**
 * The statement that adds up what was counted: the parts, told apart in one way or in several, and the whole, in which each session stands
 * once. Where that is so of some parts, too, the whole is not asked for: it is their sum.
 */
final class FigureStatement {
    private static final Field<String> TARGET = field(name("target", "target"), SQLDataType.VARCHAR);
    private static final Field<String> LANGUAGE = field(name("language", "language"), SQLDataType.VARCHAR);
    private static final Field<String> PATH = field(name("path", "path"), SQLDataType.VARCHAR);
    /** How many first-timers came by the path, or by which nobody knows. */
    private static final Field<Short> PEOPLE = field(name("path", "people"), SQLDataType.SMALLINT);
    /** Before it begins, a school year has seven months of the calendar year behind it. */
    private static final YearToMonth BEFORE_AUGUST = new YearToMonth(0, 7);

    private static final Field<Boolean> ESTIMATED =
            field(SESSION_COUNT.METHOD.eq(TallyMethod.ESTIMATED.name())).as("estimated");

    private static final Field<String> NOTHING = inline((String) null, SQLDataType.VARCHAR);

    private final FigureQuestion question;
    private final List<FigureBy> ways;
    /** These, and by what else each session is told apart. */
    private final Set<FigureBy> columns;
    /** A row for each session that took place, with what it is told apart by in each way. */
    private final CommonTableExpression<?> one;

    private FigureStatement(FigureQuestion question, Set<FigureBy> ways, Set<FigureBy> columns) {
        this.question = question;
        this.ways = List.copyOf(ways);
        this.columns = columns;
        this.one = name("one").as(sessions());
    }

    static Map<FigureBy, Figures> figures(DSLContext dsl, FigureQuestion question, Set<FigureBy> ways) {
        return new FigureStatement(question, ways, EnumSet.copyOf(ways)).figures(dsl);
    }

    /** With how far the months stand, for which each session is told apart by month and centre, too. */
    static SettledFigures settled(DSLContext dsl, FigureQuestion question, Set<FigureBy> ways) {
        var columns = EnumSet.of(FigureBy.MONTH, FigureBy.CENTRE);
        columns.addAll(ways);
        return new FigureStatement(question, ways, columns).settled(dsl);
    }

    private Map<FigureBy, Figures> figures(DSLContext dsl) {
        var asked = asked();
        return figures(asked, dsl.with(one).select(asked).fetchSingle());
    }

    private SettledFigures settled(DSLContext dsl) {
        var asked = asked();
        var months = months();
        var found = dsl.with(one).select(asked).select(months).fetchSingle();
        return new SettledFigures(figures(asked, found), found.get(months));
    }

    private List<Field<List<FigureRow>>> asked() {
        var asked = new ArrayList<>(ways.stream().map(this::parts).toList());
        if (ways.stream().noneMatch(FigureBy::addsUp)) {
            asked.add(whole());
        }
        return asked;
    }

    private Map<FigureBy, Figures> figures(List<Field<List<FigureRow>>> asked, Record found) {
        var lists = asked.stream().map(found::get).toList();
        var total = IntStream.range(0, lists.size())
                .filter(i -> i == ways.size() || ways.get(i).addsUp())
                .mapToObj(lists::get)
                .findFirst()
                .orElseThrow()
                .stream()
                .map(FigureRow::figure)
                .reduce(Figure.NONE, Figure::plus);
        return IntStream.range(0, ways.size())
                .boxed()
                .collect(toMap(ways::get, i -> new Figures(inOrder(ways.get(i), lists.get(i)), total)));
    }

    /** What has a name is in the order of names already; all else is in that of its keys. */
    private static List<FigureRow> inOrder(FigureBy by, List<FigureRow> rows) {
        return rows.stream().anyMatch(row -> row.label() != null)
                ? rows
                : rows.stream()
                        .sorted(comparing(FigureRow::key, nullsLast(by.order())))
                        .toList();
    }

    /** In how many centres sessions took place in each month, and in how many of these it is approved. */
    private Field<List<MonthStanding>> months() {
        var each = selectDistinct(key(FigureBy.MONTH), key(FigureBy.CENTRE))
                .from(one)
                .asTable("each");
        var month = requireNonNull(each.field(key(FigureBy.MONTH)));
        var centre = requireNonNull(each.field(key(FigureBy.CENTRE)));
        return multiset(select(month.convertFrom(YearMonth::parse), count(), count(COUNT_APPROVAL.CENTRE_ID))
                        .from(each)
                        .leftJoin(COUNT_APPROVAL)
                        .on(COUNT_APPROVAL.MUNICIPALITY_ID.eq(question.town().value()))
                        .and(COUNT_APPROVAL.CENTRE_ID.cast(SQLDataType.VARCHAR).eq(centre))
                        .and(toChar(COUNT_APPROVAL.MONTH, "YYYY-MM").eq(month))
                        .groupBy(month)
                        .orderBy(month))
                .convertFrom(rows -> rows.map(mapping(MonthStanding::new)));
    }

    private Select<? extends Record> sessions() {
        var centre = question.centre();
        var provider = question.provider();
        var school = question.school();
        var fields = new ArrayList<SelectField<?>>(List.of(
                SESSION_COUNT.NUMBER,
                SESSION_COUNT.ADULTS,
                SESSION_COUNT.UP_TO_FIVE,
                SESSION_COUNT.SIX_TO_TEN,
                SESSION_COUNT.ELEVEN_AND_OLDER,
                SESSION_COUNT.OF_UNKNOWN_AGE,
                CountRows.GUESTS,
                ESTIMATED,
                SESSION_COUNT.FIRST_TIMERS,
                SESSION_COUNT.STAFF_MINUTES,
                SESSION_COUNT.VOLUNTEER_MINUTES));
        columns.forEach(by -> fields.add(told(by).as(by.name())));
        return select(fields)
                .from(OFFER_SESSION)
                .join(OFFER)
                .on(OfferFields.OF_OFFER)
                .leftJoin(CountRows.newest())
                .on(trueCondition())
                .where(OFFER_SESSION.MUNICIPALITY_ID.eq(question.town().value()))
                .and(OfferFields.between(question.first(), question.last()))
                .and(OFFER_SESSION.STARTS_AT.le(question.now()))
                .and(OFFER_SESSION.CANCELLED.isNull())
                .and(OfferFields.IS_ANNOUNCED.or(SESSION_COUNT.NUMBER.isNotNull()))
                .and(centre == null ? noCondition() : OFFER.CENTRE_ID.eq(centre.value()))
                .and(provider == null ? noCondition() : provider().eq(provider.value()))
                .and(school == null ? noCondition() : host().eq(school.value()));
    }

    /** By what a session is told apart: a key, or several of them. */
    private static Field<?> told(FigureBy by) {
        return switch (by) {
            case MONTH -> toChar(OFFER_SESSION.STARTS_AT, "YYYY-MM");
            case SCHOOL_YEAR -> toChar(OFFER_SESSION.STARTS_AT.minus(BEFORE_AUGUST), "YYYY");
            case CALENDAR_YEAR -> toChar(OFFER_SESSION.STARTS_AT, "YYYY");
            case CENTRE -> OFFER.CENTRE_ID.cast(SQLDataType.VARCHAR);
            case SCHOOL -> host().cast(SQLDataType.VARCHAR);
            case PROVIDER -> provider().cast(SQLDataType.VARCHAR);
            case KIND -> OFFER.KIND;
            case TARGET -> OFFER.TARGETS;
            case LANGUAGE -> SESSION_COUNT.LANGUAGES;
            case ACCESS_PATH -> SESSION_COUNT.ACCESS_PATHS;
        };
    }

    private Field<List<FigureRow>> parts(FigureBy by) {
        return switch (by) {
            case TARGET ->
                parts(one.crossJoin(unnest(keys(by)).as("target", "target")), TARGET, NOTHING, firstTimers());
            case LANGUAGE ->
                parts(
                        one.leftJoin(unnest(keys(by)).as("language", "language"))
                                .on(trueCondition()),
                        LANGUAGE,
                        NOTHING,
                        firstTimers());
            case ACCESS_PATH ->
                parts(one.crossJoin(lateral(paths(keys(by))).as("path", "path", "people")), PATH, NOTHING, PEOPLE);
            case CENTRE, SCHOOL, PROVIDER ->
                parts(one, key(by), nameOn(question.last(), key(by).cast(UUID.class)), firstTimers());
            case MONTH, SCHOOL_YEAR, CALENDAR_YEAR, KIND -> parts(one, key(by), NOTHING, firstTimers());
        };
    }

    private Field<String> key(FigureBy by) {
        return requireNonNull(one.field(by.name(), String.class));
    }

    private Field<String[]> keys(FigureBy by) {
        return requireNonNull(one.field(by.name(), String[].class));
    }

    private Field<Short> firstTimers() {
        return in(one, SESSION_COUNT.FIRST_TIMERS);
    }

    private Field<List<FigureRow>> parts(
            Table<? extends Record> from, Field<String> key, Field<String> label, Field<Short> firstTimers) {
        return rows(select(key, label, figure(firstTimers))
                .from(from)
                .groupBy(key)
                .orderBy(lower(label).asc().nullsLast(), key.asc().nullsLast()));
    }

    private Field<List<FigureRow>> whole() {
        return rows(select(NOTHING, NOTHING, figure(firstTimers())).from(one));
    }

    private static Field<List<FigureRow>> rows(Select<Record3<String, String, Figure>> select) {
        return multiset(select).convertFrom(rows -> rows.map(mapping(FigureRow::new)));
    }

    /** How many first-timers of a session came by each path, and of how many that is not known; that is there, too, where nobody has said. */
    private Select<? extends Record> paths(Field<String[]> all) {
        var said = field(name("said", "path"), SQLDataType.VARCHAR);
        var known = cardinality(all);
        return select(said, count().cast(SQLDataType.SMALLINT))
                .from(unnest(all).as("said", "path"))
                .groupBy(said)
                .unionAll(select(NOTHING, firstTimers().minus(known).cast(SQLDataType.SMALLINT))
                        .where(coalesce(known, inline(0))
                                .eq(inline(0))
                                .or(firstTimers().cast(Integer.class).gt(known))));
    }

    /** The school that hosted the centre on the day of the session. */
    private static Field<UUID> host() {
        return field(select(RELATION.FROM_ID)
                .from(RELATION)
                .where(isOfCentre(RelationKind.HOSTS))
                .limit(1));
    }

    /** Who held the session: its provider, or else the one that carried the centre on the day; nobody where two did. */
    private static Field<UUID> provider() {
        return coalesce(
                OFFER_SESSION.PROVIDER_ID,
                field(select(arrayGet(arrayAgg(RELATION.FROM_ID), 1))
                        .from(RELATION)
                        .where(isOfCentre(RelationKind.CARRIES))
                        .having(count().eq(1))));
    }

    private static Condition isOfCentre(RelationKind kind) {
        return RELATION.MUNICIPALITY_ID
                .eq(OFFER.MUNICIPALITY_ID)
                .and(RELATION.TO_ID.eq(OFFER.CENTRE_ID))
                .and(RELATION.KIND.eq(kind.name()))
                .and(RELATION.WITHDRAWN_AT.isNull())
                .and(Periods.includes(
                        RELATION.VALID_FROM,
                        RELATION.VALID_UNTIL,
                        OFFER_SESSION.STARTS_AT.cast(SQLDataType.LOCALDATE)));
    }

    private SelectField<Figure> figure(Field<Short> firstTimers) {
        var guests = in(one, CountRows.GUESTS);
        return row(
                        count().convertFrom(Integer::longValue),
                        count(in(one, SESSION_COUNT.NUMBER)).convertFrom(Integer::longValue),
                        count().filterWhere(in(one, ESTIMATED)).convertFrom(Integer::longValue),
                        total(in(one, SESSION_COUNT.ADULTS)),
                        total(in(one, SESSION_COUNT.UP_TO_FIVE)),
                        total(in(one, SESSION_COUNT.SIX_TO_TEN)),
                        total(in(one, SESSION_COUNT.ELEVEN_AND_OLDER)),
                        total(in(one, SESSION_COUNT.OF_UNKNOWN_AGE)),
                        total(guests, condition(in(one, ESTIMATED))),
                        total(firstTimers),
                        total(guests, firstTimers.isNotNull()),
                        minutes(in(one, SESSION_COUNT.STAFF_MINUTES)),
                        minutes(in(one, SESSION_COUNT.VOLUNTEER_MINUTES)))
                .mapping(Figure::new);
    }

    private static <T> Field<T> in(Table<?> one, Field<T> field) {
        return requireNonNull(one.field(field));
    }

    private static Field<Long> total(Field<? extends Number> number) {
        return total(number, trueCondition());
    }

    /** Null if nobody has said. */
    private static Field<@Nullable Long> minutes(Field<? extends Number> number) {
        return sum(number).convertFrom(nullOnAllNull(BigDecimal::longValueExact));
    }

    private static Field<Long> total(Field<? extends Number> number, Condition which) {
        return coalesce(sum(number).filterWhere(which), inline(BigDecimal.ZERO))
                .convertFrom(BigDecimal::longValueExact);
    }
}
