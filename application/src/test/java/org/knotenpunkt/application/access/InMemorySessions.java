package org.knotenpunkt.application.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.shared.Actor.Means;

/** Sessions in memory. */
public final class InMemorySessions implements SessionStore {
    private final Map<SessionId, Session> sessions = new ConcurrentHashMap<>();
    private final InMemoryIdentities people;

    public InMemorySessions(InMemoryIdentities people) {
        this.people = people;
    }

    @Override
    public Optional<Identified<Session>> identify(SessionId id, LocalDate day) {
        return Optional.ofNullable(sessions.get(id))
                .flatMap(session -> people.identity(session.account(), new Means.Session(), day)
                        .map(identity -> new Identified<>(session, identity)));
    }

    @Override
    public List<Session> findByAccount(AccountId account) {
        return sessions.values().stream()
                .filter(session -> session.account().equals(account))
                .sorted(Comparator.comparing(Session::lastSeenAt).reversed())
                .toList();
    }

    @Override
    public void add(Session session) {
        sessions.put(session.id(), session);
    }

    @Override
    public void touch(SessionId id, Instant lastSeenAt) {
        sessions.computeIfPresent(id, (same, session) -> session.seenAt(lastSeenAt));
    }

    @Override
    public Optional<AccountId> delete(SessionId id) {
        return Optional.ofNullable(sessions.remove(id)).map(Session::account);
    }

    @Override
    public void deleteAll(AccountId account) {
        sessions.values().removeIf(session -> session.account().equals(account));
    }

    @Override
    public void deleteOthers(AccountId account, SessionId kept) {
        sessions.values()
                .removeIf(session ->
                        session.account().equals(account) && !session.id().equals(kept));
    }

    @Override
    public void deleteUnusedSince(Instant lastSeenBefore) {
        sessions.values().removeIf(session -> session.lastSeenAt().isBefore(lastSeenBefore));
    }
}
