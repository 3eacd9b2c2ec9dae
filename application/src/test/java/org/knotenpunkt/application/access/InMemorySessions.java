package org.knotenpunkt.application.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;

/** Sessions in memory, of accounts with grants in memory. */
public final class InMemorySessions implements SessionStore {
    private final Map<SessionId, Session> sessions = new ConcurrentHashMap<>();
    private final InMemoryAccounts accounts;
    private final InMemoryGrants grants;
    private final Map<MunicipalityId, String> towns;

    public InMemorySessions(InMemoryAccounts accounts, InMemoryGrants grants, Map<MunicipalityId, String> towns) {
        this.accounts = accounts;
        this.grants = grants;
        this.towns = towns;
    }

    @Override
    public Optional<Identity> identify(SessionId id, LocalDate day) {
        return Optional.ofNullable(sessions.get(id))
                .flatMap(session -> accounts.findById(session.account())
                        .filter(account -> !account.isDisabled())
                        .map(account -> identity(session, account, day)));
    }

    private Identity identity(Session session, Account account, LocalDate day) {
        var rights = rights(account.id(), day);
        var here = new HashMap<>(towns);
        here.keySet().retainAll(new Actor(account.id().value(), rights).municipalities());
        return new Identity(
                session,
                account.name(),
                account.displayName(),
                account.credential().temporary(),
                rights,
                here);
    }

    private Set<Right> rights(AccountId account, LocalDate day) {
        return grants.findByAccount(account).stream()
                .filter(grant -> grant.isInForce(day))
                .map(Grant::right)
                .collect(toUnmodifiableSet());
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
    public void delete(SessionId id) {
        sessions.remove(id);
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
