package org.knotenpunkt.persistence.offer.count;

import static java.util.Objects.requireNonNull;
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
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.unnest;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.RELATION;
import static org.knotenpunkt.persistence.tables.Tables.SESSION_COUNT;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.jooq.types.YearToMonth;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.FigureQuestion;
import org.knotenpunkt.application.offer.count.FigureRow;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.count.Figure;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.domain.organisation.relation.RelationKind;
import org.knotenpunkt.persistence.offer.OfferFields;
import org.knotenpunkt.persistence.shared.Periods;

/**
 * The statement that adds up what was counted: the parts and the whole, in which each session stands once. Where that is so of the parts,
 * too, they are looked at alone.
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

    private FigureStatement() {}

    static Figures of(FigureQuestion question, DSLContext dsl) {
        if (question.by().addsUp()) {
            var parts = dsl.select(parts(question)).fetchSingle().value1();
            return new Figures(parts, parts.stream().map(FigureRow::figure).reduce(Figure.NONE, Figure::plus));
        }
        var one = sessions(question, inline((String) null, SQLDataType.VARCHAR), SESSION_COUNT.FIRST_TIMERS, all())
                .asTable("one");
        return dsl.select(parts(question), figure(one)).from(one).fetchSingle(mapping(Figures::new));
    }

    private static Field<List<FigureRow>> parts(FigureQuestion question) {
        var by = question.by();
        var one = sessions(question, key(by), by.isOfFirstTimers() ? PEOPLE : SESSION_COUNT.FIRST_TIMERS, parted(by))
                .asTable("part");
        var key = requireNonNull(one.field("key", String.class));
        var label =
                named(by) ? nameOn(question.last(), key.cast(UUID.class)) : inline((String) null, SQLDataType.VARCHAR);
        return multiset(select(key, label, figure(one))
                        .from(one)
                        .groupBy(key)
                        .orderBy(lower(label).asc().nullsLast(), key.asc().nullsLast()))
                .convertFrom(rows -> rows.map(mapping(FigureRow::new)));
    }

    private static Select<? extends Record> sessions(
            FigureQuestion question, Field<String> key, Field<Short> firstTimers, Table<? extends Record> from) {
        var centre = question.centre();
        var provider = question.provider();
        var school = question.school();
        return select(
                        key.as("key"),
                        SESSION_COUNT.NUMBER,
                        SESSION_COUNT.ADULTS,
                        SESSION_COUNT.UP_TO_FIVE,
                        SESSION_COUNT.SIX_TO_TEN,
                        SESSION_COUNT.ELEVEN_AND_OLDER,
                        SESSION_COUNT.OF_UNKNOWN_AGE,
                        CountRows.GUESTS,
                        ESTIMATED,
                        firstTimers.as(SESSION_COUNT.FIRST_TIMERS),
                        SESSION_COUNT.STAFF_MINUTES,
                        SESSION_COUNT.VOLUNTEER_MINUTES)
                .from(from)
                .where(OFFER_SESSION.MUNICIPALITY_ID.eq(question.town().value()))
                .and(OfferFields.between(question.first(), question.last()))
                .and(OFFER_SESSION.STARTS_AT.le(question.now()))
                .and(OFFER_SESSION.CANCELLED.isNull())
                .and(OFFER.STATE.ne(OfferState.DRAFT.name()).or(SESSION_COUNT.NUMBER.isNotNull()))
                .and(centre == null ? noCondition() : OFFER.CENTRE_ID.eq(centre.value()))
                .and(provider == null ? noCondition() : provider().eq(provider.value()))
                .and(school == null ? noCondition() : host().eq(school.value()));
    }

    /**
     * What counts is looked up for each session: PostgreSQL thinks that a town has few counts, and were it asked to join them, it would go through
     * all of them for each session as soon as it plans for any town.
     */
    private static Table<? extends Record> all() {
        return OFFER_SESSION
                .join(OFFER)
                .on(OfferFields.OF_OFFER)
                .leftJoin(lateral(select(SESSION_COUNT.fields())
                                .from(SESSION_COUNT)
                                .where(CountRows.NEWEST)
                                .limit(1))
                        .as(SESSION_COUNT))
                .on(trueCondition());
    }

    private static Table<? extends Record> parted(FigureBy by) {
        return switch (by) {
            case TARGET -> all().crossJoin(unnest(OFFER.TARGETS).as("target", "target"));
            case LANGUAGE ->
                all().leftJoin(unnest(SESSION_COUNT.LANGUAGES).as("language", "language"))
                        .on(trueCondition());
            case ACCESS_PATH -> all().crossJoin(lateral(paths()).as("path", "path", "people"));
            case MONTH, SCHOOL_YEAR, CALENDAR_YEAR, CENTRE, SCHOOL, PROVIDER, KIND -> all();
        };
    }

    /** How many first-timers of a session came by each path, and of how many that is not known; that is there, too, where nobody has said. */
    private static Select<? extends Record> paths() {
        var said = field(name("said", "path"), SQLDataType.VARCHAR);
        var known = cardinality(SESSION_COUNT.ACCESS_PATHS);
        return select(said, count().cast(SQLDataType.SMALLINT))
                .from(unnest(SESSION_COUNT.ACCESS_PATHS).as("said", "path"))
                .groupBy(said)
                .unionAll(select(
                                inline((String) null, SQLDataType.VARCHAR),
                                SESSION_COUNT.FIRST_TIMERS.minus(known).cast(SQLDataType.SMALLINT))
                        .where(coalesce(known, inline(0))
                                .eq(inline(0))
                                .or(SESSION_COUNT
                                        .FIRST_TIMERS
                                        .cast(Integer.class)
                                        .gt(known))));
    }

    private static Field<String> key(FigureBy by) {
        return switch (by) {
            case MONTH -> toChar(OFFER_SESSION.STARTS_AT, "YYYY-MM");
            case SCHOOL_YEAR -> toChar(OFFER_SESSION.STARTS_AT.minus(BEFORE_AUGUST), "YYYY");
            case CALENDAR_YEAR -> toChar(OFFER_SESSION.STARTS_AT, "YYYY");
            case CENTRE -> OFFER.CENTRE_ID.cast(SQLDataType.VARCHAR);
            case SCHOOL -> host().cast(SQLDataType.VARCHAR);
            case PROVIDER -> provider().cast(SQLDataType.VARCHAR);
            case KIND -> OFFER.KIND;
            case TARGET -> TARGET;
            case LANGUAGE -> LANGUAGE;
            case ACCESS_PATH -> PATH;
        };
    }

    private static boolean named(FigureBy by) {
        return by == FigureBy.CENTRE || by == FigureBy.SCHOOL || by == FigureBy.PROVIDER;
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

    private static SelectField<Figure> figure(Table<?> one) {
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
                        total(in(one, SESSION_COUNT.FIRST_TIMERS)),
                        total(guests, in(one, SESSION_COUNT.FIRST_TIMERS).isNotNull()),
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
