package org.knotenpunkt.application.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionId;

/** Out-port: keeps sessions. */
public interface SessionStore {
    /**
     * Who uses the session, with what the account's grants give on the day; empty if there is no such session or the
     * account is disabled. One query.
     */
    Optional<Identified<Session>> identify(SessionId id, LocalDate day);

    /** The sessions of the account, last used first. */
    List<Session> findByAccount(AccountId account);

    void add(Session session);

    /** Notes when the session was last used; does nothing if it has ended meanwhile. */
    void touch(SessionId id, Instant lastSeenAt);

    /** Forgets the session, if there is one; answers whose it was. */
    Optional<AccountId> delete(SessionId id);

    /** Forgets all sessions of the account. */
    void deleteAll(AccountId account);

    /** Forgets all sessions of the account but one. */
    void deleteOthers(AccountId account, SessionId kept);

    /** Forgets all sessions that nobody has used since. */
    void deleteUnusedSince(Instant lastSeenBefore);
}
