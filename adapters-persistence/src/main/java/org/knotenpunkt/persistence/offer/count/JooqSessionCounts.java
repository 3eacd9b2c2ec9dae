package org.knotenpunkt.persistence.offer.count;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.unnest;
import static org.knotenpunkt.persistence.organisation.OrganisationFields.nameOn;
import static org.knotenpunkt.persistence.tables.Tables.COUNT_APPROVAL;
import static org.knotenpunkt.persistence.tables.Tables.COUNT_CLOSING;
import static org.knotenpunkt.persistence.tables.Tables.COUNT_CLOSING_BEFORE;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.SESSION_COUNT;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.Field;
import org.jooq.Functions;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.offer.count.FigureQuestion;
import org.knotenpunkt.application.offer.count.Figures;
import org.knotenpunkt.application.offer.count.SessionCounts;
import org.knotenpunkt.application.offer.count.SessionRow;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.Entry;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.offer.count.MonthApproval;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.offer.count.Usual;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.offer.OfferFields;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.CountApprovalRecord;
import org.knotenpunkt.persistence.tables.tables.records.CountClosingBeforeRecord;

/** Keeps what was counted in PostgreSQL; each list and each figure is one statement. */
public final class JooqSessionCounts implements SessionCounts {
    /** Tells these locks from others. */
    private static final int MONTHS = 83;

    private final Database database;

    @Inject
    public JooqSessionCounts(Database database) {
        this.database = database;
    }

    /** Advisory locks, since there may be no row to hold yet; those of the towns are taken one after the other, each for many at once. */
    @Override
    public void hold(Set<MunicipalityId> towns) {
        lock("pg_advisory_xact_lock_shared", towns);
    }

    @Override
    public void holdAlone(MunicipalityId town) {
        lock("pg_advisory_xact_lock", Set.of(town));
    }

    private void lock(String function, Set<MunicipalityId> towns) {
        var keys = towns.stream().map(town -> town.value().hashCode()).toArray(Integer[]::new);
        var key = field(name("town", "key"), SQLDataType.INTEGER);
        database.dsl()
                .select(function(name(function), SQLDataType.VARCHAR, inline(MONTHS), key))
                .from(unnest(keys).as("town", "key"))
                .fetch();
    }

    @Override
    public List<Entry> entries(SessionId session) {
        return database.dsl()
                .select(CountRows.ENTRY)
                .from(SESSION_COUNT)
                .where(SESSION_COUNT.SESSION_ID.eq(session.value()))
                .orderBy(SESSION_COUNT.NUMBER)
                .fetch(one -> one.value1());
    }

    @Override
    public void save(SessionCount count) {
        var known = Math.toIntExact(count.version());
        var rows = IntStream.rangeClosed(known + 1, count.entries().size())
                .mapToObj(number -> CountRows.record(count, number))
                .toList();
        var isNewest = known == 0 || replace(count, known) == 1;
        var inserted = isNewest
                ? database.dsl()
                        .insertInto(SESSION_COUNT)
                        .set(rows)
                        .onConflictDoNothing()
                        .execute()
                : 0;
        if (inserted < rows.size()) {
            throw new ConcurrentChangeException("%s has other entries".formatted(count), known + 1L);
        }
    }

    /** Makes the entry one of those before the newest; answers how many it has made so: none where it was not the newest. */
    private int replace(SessionCount count, int number) {
        return database.dsl()
                .update(SESSION_COUNT)
                .set(SESSION_COUNT.NEWEST, false)
                .where(SESSION_COUNT.MUNICIPALITY_ID.eq(count.municipality().value()))
                .and(SESSION_COUNT.SESSION_ID.eq(count.session().value()))
                .and(SESSION_COUNT.NUMBER.eq((short) number))
                .and(SESSION_COUNT.NEWEST)
                .execute();
    }

    @Override
    public Known known(MunicipalityId town, CentreId centre, OfferId offer, LocalDate day) {
        return database.dsl()
                .select(
                        closingOf(town),
                        usualOf(town, offer, day),
                        MonthFields.approvals(MonthFields.isOf(town, centre, YearMonth.from(day))))
                .fetchSingle(mapping((closing, usual, approvals) ->
                        new Known(closing, usual, approvals.stream().findFirst().orElse(null))));
    }

    @Override
    public Optional<MonthApproval> approval(MunicipalityId town, CentreId centre, YearMonth month) {
        return database.dsl()
                .select(MonthFields.APPROVAL)
                .from(COUNT_APPROVAL)
                .where(MonthFields.isOf(town, centre, month))
                .fetchOptional(Record1::value1);
    }

    @Override
    public void add(MonthApproval approval) {
        var added = database.dsl()
                .insertInto(COUNT_APPROVAL)
                .set(new CountApprovalRecord(
                        approval.municipality().value(),
                        approval.centre().value(),
                        approval.month().atDay(1),
                        approval.account(),
                        approval.at().atOffset(ZoneOffset.UTC)))
                .onConflictDoNothing()
                .execute();
        Saved.requireOne(added, approval.month());
    }

    @Override
    public void remove(MonthApproval approval) {
        var removed = database.dsl()
                .deleteFrom(COUNT_APPROVAL)
                .where(MonthFields.isOf(approval.municipality(), approval.centre(), approval.month()))
                .execute();
        Saved.requireOne(removed, approval.month());
    }

    @Override
    public MonthState month(MunicipalityId town, YearMonth month, Instant lateFrom) {
        return database.dsl()
                .select(MonthFields.approvals(MonthFields.isOf(town, month)), MonthFields.late(town, month, lateFrom))
                .fetchSingle(mapping((approvals, late) ->
                        new MonthState(approvals.stream().collect(toMap(MonthApproval::centre, identity())), late)));
    }

    @Override
    public Usual usual(MunicipalityId town, OfferId offer, LocalDate before) {
        return database.dsl().select(usualOf(town, offer, before)).fetchSingle().value1();
    }

    /** The last sessions before the day that took place and of which anything was entered. */
    private static <T> Select<Record1<T>> last(Field<T> what, MunicipalityId town, OfferId offer, LocalDate before) {
        return select(what)
                .from(OFFER_SESSION)
                .crossJoin(CountRows.newest())
                .where(OFFER_SESSION.MUNICIPALITY_ID.eq(town.value()))
                .and(OFFER_SESSION.OFFER_ID.eq(offer.value()))
                .and(OFFER_SESSION.STARTS_AT.lt(before.atStartOfDay()))
                .and(OFFER_SESSION.CANCELLED.isNull())
                .orderBy(OFFER_SESSION.STARTS_AT.desc())
                .limit(Usual.SESSIONS);
    }

    @Override
    public AtHand atHand(MunicipalityId town, OfferId offer, LocalDate day) {
        var heard = multiset(last(SESSION_COUNT.LANGUAGES, town, offer, day))
                .convertFrom(rows -> rows.stream()
                        .flatMap(row -> Arrays.stream(row.value1()))
                        .map(LanguageTag::new)
                        .collect(toSet()));
        return database.dsl().select(closingOf(town), heard).fetchSingle(mapping(AtHand::new));
    }

    private static Field<Usual> usualOf(MunicipalityId town, OfferId offer, LocalDate before) {
        var last = last(CountRows.GUESTS, town, offer, before).asTable("last");
        return multiset(select(
                                coalesce(sum(requireNonNull(last.field(CountRows.GUESTS))), inline(BigDecimal.ZERO))
                                        .convertFrom(BigDecimal::longValueExact),
                                count())
                        .from(last))
                .convertFrom(rows -> rows.map(mapping(Usual::new)).getFirst());
    }

    @Override
    public Closing closing(MunicipalityId town) {
        return database.dsl().select(closingOf(town)).fetchSingle().value1();
    }

    private static Field<Closing> closingOf(MunicipalityId town) {
        return multiset(select(
                                COUNT_CLOSING.DAY,
                                multiset(select(COUNT_CLOSING_BEFORE.LAST_MONTH, COUNT_CLOSING_BEFORE.DAY)
                                                .from(COUNT_CLOSING_BEFORE)
                                                .where(COUNT_CLOSING_BEFORE.MUNICIPALITY_ID.eq(
                                                        COUNT_CLOSING.MUNICIPALITY_ID))
                                                .orderBy(COUNT_CLOSING_BEFORE.LAST_MONTH))
                                        .convertFrom(rows -> rows.map(mapping(JooqSessionCounts::setBefore))))
                        .from(COUNT_CLOSING)
                        .where(COUNT_CLOSING.MUNICIPALITY_ID.eq(town.value())))
                .convertFrom(rows -> rows.isEmpty()
                        ? Closing.USUAL
                        : rows.map(mapping(JooqSessionCounts::closingAfter)).getFirst());
    }

    /** What was set until a month, without what was set before that. */
    private static Closing.Before setBefore(LocalDate lastMonth, short day) {
        return new Closing.Before(YearMonth.from(lastMonth), new Closing(day));
    }

    /** @param before in the order of their months */
    private static Closing closingAfter(short day, List<Closing.Before> before) {
        Closing.@Nullable Before last = null;
        for (var set : before) {
            last = new Closing.Before(set.lastMonth(), new Closing(set.closing().day(), last));
        }
        return new Closing(day, last);
    }

    @Override
    public void close(MunicipalityId town, Closing closing) {
        database.dsl()
                .insertInto(COUNT_CLOSING)
                .values(town.value(), town.value(), (short) closing.day())
                .onConflict(COUNT_CLOSING.MUNICIPALITY_ID, COUNT_CLOSING.TOWN_ID)
                .doUpdate()
                .setNonKeyToExcluded()
                .execute();
        var rows = new ArrayList<CountClosingBeforeRecord>();
        for (var before = closing.before();
                before != null;
                before = before.closing().before()) {
            rows.add(new CountClosingBeforeRecord(
                    town.value(), town.value(), before.lastMonth().atDay(1), (short)
                            before.closing().day()));
        }
        if (!rows.isEmpty()) {
            database.dsl()
                    .insertInto(COUNT_CLOSING_BEFORE)
                    .set(rows)
                    .onConflictDoNothing()
                    .execute();
        }
    }

    @Override
    public List<SessionRow> sessions(MunicipalityId town, @Nullable CentreId centre, LocalDate first, LocalDate last) {
        return database.dsl()
                .select(
                        OFFER.ID.convertFrom(OfferId::new),
                        OFFER.CENTRE_ID.convertFrom(CentreId::new),
                        nameOn(last, OFFER.CENTRE_ID),
                        OFFER_SESSION.PROVIDER_ID.convertFrom(Functions.nullOnAllNull(OrganisationId::new)),
                        OfferFields.TITLE,
                        OFFER_SESSION.ID.convertFrom(SessionId::new),
                        OFFER_SESSION.STARTS_AT,
                        OFFER_SESSION.MINUTES.convertFrom(Duration::ofMinutes),
                        OFFER_SESSION.CANCELLED,
                        CountRows.TALLY,
                        coalesce(SESSION_COUNT.NUMBER.cast(Long.class), inline(0L)))
                .from(OFFER_SESSION)
                .join(OFFER)
                .on(OfferFields.OF_OFFER)
                .leftJoin(CountRows.newest())
                .on(trueCondition())
                .where(OFFER_SESSION.MUNICIPALITY_ID.eq(town.value()))
                .and(OfferFields.between(first, last))
                .and(centre == null ? noCondition() : OFFER.CENTRE_ID.eq(centre.value()))
                .orderBy(OFFER_SESSION.STARTS_AT, OFFER_SESSION.ID)
                .fetch(mapping(SessionRow::new));
    }

    @Override
    public Map<FigureBy, Figures> figures(FigureQuestion question, Set<FigureBy> ways) {
        return FigureStatement.figures(database.dsl(), question, ways);
    }

    @Override
    public SettledFigures settled(FigureQuestion question, Set<FigureBy> ways) {
        return FigureStatement.settled(database.dsl(), question, ways);
    }
}
