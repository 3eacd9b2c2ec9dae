package org.knotenpunkt.persistence.access;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.param;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.access.Instants.instant;
import static org.knotenpunkt.persistence.access.Instants.utc;
import static org.knotenpunkt.persistence.tables.Tables.ACCOUNT;
import static org.knotenpunkt.persistence.tables.Tables.SESSION;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.SelectField;
import org.knotenpunkt.application.access.Identified;
import org.knotenpunkt.application.access.Identity;
import org.knotenpunkt.application.access.SessionStore;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.persistence.shared.Database;
import org.knotenpunkt.persistence.shared.PreparedQuery;
import org.knotenpunkt.persistence.shared.Values;

/** Keeps sessions in PostgreSQL. */
public final class JooqSessionStore implements SessionStore {
    private static final SelectField<Session> SESSION_OF_ROW = row(
                    SESSION.TOKEN_HASH.convertFrom(Hashes::sessionId),
                    SESSION.ACCOUNT_ID.convertFrom(AccountId::new),
                    instant(SESSION.STARTED_AT),
                    instant(SESSION.LAST_SEEN_AT))
            .mapping(Session::new);

    private static final Field<Means> SESSION_MEANS =
            inline("").convertFrom(Means.class, signedIn -> new Means.Session());

    private static final Param<byte[]> HASH = param("hash", byte[].class);
    private static final PreparedQuery<Record2<Session, Identity>> IDENTIFIED =
            PreparedQuery.of(select(SESSION_OF_ROW, IdentityFields.identity(SESSION_MEANS))
                    .from(SESSION)
                    .join(ACCOUNT)
                    .on(ACCOUNT.ID.eq(SESSION.ACCOUNT_ID))
                    .where(SESSION.TOKEN_HASH.eq(HASH))
                    .and(ACCOUNT.DISABLED_AT.isNull()));

    private final Database database;

    @Inject
    public JooqSessionStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Identified<Session>> identify(SessionId id, LocalDate day) {
        return IDENTIFIED
                .fetchOptional(database, Values.of(HASH, Hashes.bytes(id)).and(IdentityFields.DAY, day))
                .map(mapping(Identified::new));
    }

    @Override
    public List<Session> findByAccount(AccountId account) {
        return database.dsl()
                .select(SESSION_OF_ROW)
                .from(SESSION)
                .where(isOf(account))
                .orderBy(SESSION.LAST_SEEN_AT.desc(), SESSION.TOKEN_HASH)
                .fetch(Record1::value1);
    }

    @Override
    public void add(Session session) {
        database.dsl()
                .insertInto(SESSION)
                .set(SESSION.TOKEN_HASH, Hashes.bytes(session.id()))
                .set(SESSION.ACCOUNT_ID, session.account().value())
                .set(SESSION.STARTED_AT, utc(session.startedAt()))
                .set(SESSION.LAST_SEEN_AT, utc(session.lastSeenAt()))
                .execute();
    }

    @Override
    public void touch(SessionId id, Instant lastSeenAt) {
        database.dsl()
                .update(SESSION)
                .set(SESSION.LAST_SEEN_AT, utc(lastSeenAt))
                .where(isSession(id))
                .execute();
    }

    @Override
    public Optional<AccountId> delete(SessionId id) {
        return database.dsl()
                .deleteFrom(SESSION)
                .where(isSession(id))
                .returningResult(SESSION.ACCOUNT_ID.convertFrom(AccountId::new))
                .fetchOptional(Record1::value1);
    }

    @Override
    public void deleteAll(AccountId account) {
        delete(isOf(account));
    }

    @Override
    public void deleteOthers(AccountId account, SessionId kept) {
        delete(isOf(account).and(SESSION.TOKEN_HASH.ne(Hashes.bytes(kept))));
    }

    /** What another transaction is about to change is left for the next time, rather than waited for. */
    @Override
    public void deleteUnusedSince(Instant lastSeenBefore) {
        delete(SESSION.TOKEN_HASH.in(select(SESSION.TOKEN_HASH)
                .from(SESSION)
                .where(SESSION.LAST_SEEN_AT.lt(utc(lastSeenBefore)))
                .forUpdate()
                .skipLocked()));
    }

    private void delete(Condition condition) {
        database.dsl().deleteFrom(SESSION).where(condition).execute();
    }

    private static Condition isSession(SessionId id) {
        return SESSION.TOKEN_HASH.eq(Hashes.bytes(id));
    }

    private static Condition isOf(AccountId account) {
        return SESSION.ACCOUNT_ID.eq(account.value());
    }
}
