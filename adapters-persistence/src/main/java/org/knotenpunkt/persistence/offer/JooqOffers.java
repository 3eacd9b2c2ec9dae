package org.knotenpunkt.persistence.offer;

import static org.jooq.Functions.nullOnAllNull;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.all;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.knotenpunkt.persistence.tables.Tables.OFFER;
import static org.knotenpunkt.persistence.tables.Tables.OFFER_SESSION;
import static org.knotenpunkt.persistence.tables.Tables.SESSION_CHANGE;
import static org.knotenpunkt.persistence.tables.Tables.SESSION_COUNT;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.OfferState;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.Saved;
import org.knotenpunkt.persistence.tables.tables.records.SessionChangeRecord;

/** Keeps offers in PostgreSQL, each read by one statement. */
public final class JooqOffers implements Offers {
    /** What may change of a session that is there. */
    private static final List<Field<?>> CHANGING = List.of(
            OFFER_SESSION.STARTS_AT,
            OFFER_SESSION.MINUTES,
            OFFER_SESSION.ELSEWHERE,
            OFFER_SESSION.CANCELLED,
            OFFER_SESSION.PUBLISHED,
            OFFER_SESSION.PROVIDER_ID,
            OFFER_SESSION.ANNOUNCED);

    private final Database database;

    @Inject
    public JooqOffers(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Offer> findById(OfferId id) {
        return database.dsl()
                .select(
                        OFFER.ID.convertFrom(OfferId::new),
                        OFFER.MUNICIPALITY_ID.convertFrom(MunicipalityId::new),
                        OFFER.CENTRE_ID.convertFrom(CentreId::new),
                        OfferRows.CONTENT,
                        OfferRows.SCHEDULE,
                        OfferRows.sessions(),
                        OfferRows.PUBLICATION,
                        OFFER.ORIGIN_ID.convertFrom(nullOnAllNull(OfferId::new)),
                        OFFER.VERSION)
                .from(OFFER)
                .where(OFFER.ID.eq(id.value()))
                .fetchOptional(mapping(Offer::restore));
    }

    @Override
    public boolean isCounted(SessionId session) {
        return database.dsl().fetchExists(SESSION_COUNT, SESSION_COUNT.SESSION_ID.eq(session.value()));
    }

    @Override
    public Set<SessionId> counted(OfferId offer) {
        return database.dsl()
                .select(OFFER_SESSION.ID.convertFrom(SessionId::new))
                .from(OFFER_SESSION)
                .where(OFFER_SESSION.OFFER_ID.eq(offer.value()))
                .and(exists(selectOne()
                        .from(SESSION_COUNT)
                        .where(SESSION_COUNT.MUNICIPALITY_ID.eq(OFFER_SESSION.MUNICIPALITY_ID))
                        .and(SESSION_COUNT.SESSION_ID.eq(OFFER_SESSION.ID))
                        .and(SESSION_COUNT.NEWEST)))
                .fetchSet(one -> one.value1());
    }

    @Override
    public List<SessionChange> changes(OfferId offer) {
        return database.dsl()
                .select(
                        SESSION_CHANGE.ID.convertFrom(EntryId::new),
                        SESSION_CHANGE.SESSION_ID.convertFrom(SessionId::new),
                        SESSION_CHANGE.CANCELLED,
                        SESSION_CHANGE.REASON,
                        SESSION_CHANGE.ACCOUNT_ID,
                        SESSION_CHANGE.SAID_AT.convertFrom(OffsetDateTime::toInstant))
                .from(SESSION_CHANGE)
                .join(OFFER_SESSION)
                .on(OFFER_SESSION.MUNICIPALITY_ID.eq(SESSION_CHANGE.MUNICIPALITY_ID))
                .and(OFFER_SESSION.ID.eq(SESSION_CHANGE.SESSION_ID))
                .where(OFFER_SESSION.OFFER_ID.eq(offer.value()))
                .orderBy(SESSION_CHANGE.SAID_AT, SESSION_CHANGE.ID)
                .fetch(mapping(SessionChange::new));
    }

    @Override
    public void add(Offer offer, SessionChange change) {
        var added = database.dsl()
                .insertInto(SESSION_CHANGE)
                .set(new SessionChangeRecord(
                        offer.municipality().value(),
                        change.session().value(),
                        change.id().value(),
                        change.cancelled(),
                        change.reason(),
                        change.account(),
                        change.at().atOffset(ZoneOffset.UTC)))
                .onConflictDoNothing()
                .execute();
        if (added == 0) {
            throw new ConcurrentChangeException("%s was said before".formatted(change), offer.version());
        }
    }

    @Override
    public void save(Offer offer) {
        Saved.requireOne(offer.version() == 0 ? insert(offer) : update(offer), offer.id());
        // Row-level security names the town; named twice, PostgreSQL would hold it to have next to no sessions, and go
        // through all of them.
        database.dsl()
                .deleteFrom(OFFER_SESSION)
                .where(OFFER_SESSION.OFFER_ID.eq(offer.id().value()))
                .and(OFFER_SESSION.ID.ne(all(ids(offer))))
                .execute();
        var sessions = offer.sessions().all().stream()
                .map(session -> OfferRows.record(offer, session))
                .toList();
        if (!sessions.isEmpty()) {
            database.dsl()
                    .insertInto(OFFER_SESSION)
                    .set(sessions)
                    .onConflict(OFFER_SESSION.MUNICIPALITY_ID, OFFER_SESSION.ID)
                    .doUpdate()
                    .setNonKeyToExcluded()
                    .where(row(CHANGING)
                            .isDistinctFrom(
                                    row(CHANGING.stream().map(DSL::excluded).toList())))
                    .execute();
        }
        if (offer.publication().state() == OfferState.PUBLISHED) {
            offer.events().stream()
                    .findFirst()
                    .map(event -> LocalDate.ofInstant(event.at(), ZoneOffset.UTC))
                    .ifPresent(day -> ProgrammeSlugs.give(database.dsl(), offer, day));
        }
    }

    private static UUID[] ids(Offer offer) {
        return offer.sessions().all().stream()
                .map(Session::id)
                .map(id -> id.value())
                .toArray(UUID[]::new);
    }

    private int insert(Offer offer) {
        return database.dsl()
                .insertInto(OFFER)
                .set(OfferRows.record(offer))
                .onConflictDoNothing()
                .execute();
    }

    private int update(Offer offer) {
        return database.dsl()
                .executeUpdate(
                        OfferRows.record(offer),
                        OFFER.MUNICIPALITY_ID
                                .eq(offer.municipality().value())
                                .and(OFFER.ID.eq(offer.id().value()))
                                .and(OFFER.VERSION.eq(offer.version())));
    }
}
