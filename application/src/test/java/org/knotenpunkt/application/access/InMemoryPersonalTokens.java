package org.knotenpunkt.application.access;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.PersonalToken;
import org.knotenpunkt.domain.access.PersonalTokenId;

/** Personal access tokens in memory. */
public final class InMemoryPersonalTokens implements PersonalTokenStore {
    private final Map<PersonalTokenId, PersonalToken> tokens = new ConcurrentHashMap<>();
    private final InMemoryIdentities people;

    public InMemoryPersonalTokens(InMemoryIdentities people) {
        this.people = people;
    }

    @Override
    public Optional<Identified<PersonalToken>> identify(String hash, LocalDate day) {
        return tokens.values().stream()
                .filter(token -> token.hash().equals(hash))
                .findFirst()
                .flatMap(token -> people.identity(token.account(), token.reach().meansBy(token.id()), day)
                        .map(identity -> new Identified<>(token, identity)));
    }

    @Override
    public List<PersonalToken> findByAccount(AccountId account) {
        return tokens.values().stream()
                .filter(token -> token.account().equals(account))
                .sorted(comparing(PersonalToken::createdAt)
                        .reversed()
                        .thenComparing(token -> token.id().toString()))
                .toList();
    }

    @Override
    public void add(PersonalToken token) {
        tokens.put(token.id(), token);
    }

    @Override
    public void touch(PersonalTokenId id, Instant lastUsedAt) {
        tokens.computeIfPresent(id, (same, token) -> token.usedAt(lastUsedAt));
    }

    @Override
    public void revoke(PersonalTokenId id, Instant at) {
        tokens.remove(id);
    }
}
