package org.knotenpunkt.application.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.knotenpunkt.application.shared.AccountNames;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.SignInName;

/** Accounts in memory. */
public final class InMemoryAccounts implements AccountRepository, AccountNames {
    private final Map<AccountId, Account> accounts = new ConcurrentHashMap<>();

    @Override
    public Optional<Account> findById(AccountId id) {
        return Optional.ofNullable(accounts.get(id));
    }

    @Override
    public Optional<Account> findByName(SignInName name) {
        return accounts.values().stream()
                .filter(account -> account.name().equals(name))
                .findFirst();
    }

    @Override
    public void save(Account account) {
        var versionKept = findById(account.id()).map(Account::version).orElse(0L);
        var owner = findByName(account.name()).map(Account::id).orElse(account.id());
        if (versionKept != account.version() || !owner.equals(account.id())) {
            throw new ConcurrentChangeException(account + " has changed");
        }
        accounts.put(account.id(), account.saved());
    }

    @Override
    public Map<UUID, String> of(Set<UUID> wanted) {
        return accounts.values().stream()
                .filter(account -> wanted.contains(account.id().value()))
                .collect(Collectors.toMap(account -> account.id().value(), Account::displayName));
    }

    /** All accounts ordered by name. */
    List<Account> all() {
        Collection<Account> all = accounts.values();
        return all.stream().sorted(Comparator.comparing(Account::name)).toList();
    }
}
