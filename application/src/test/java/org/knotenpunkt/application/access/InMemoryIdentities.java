package org.knotenpunkt.application.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Actor.Means;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Right;

/** Who the owners of accounts in memory are, with what grants in memory give. */
public final class InMemoryIdentities {
    private final InMemoryAccounts accounts;
    private final InMemoryGrants grants;
    private final InMemoryAccountPersons persons;
    private final Map<MunicipalityId, String> towns;

    public InMemoryIdentities(
            InMemoryAccounts accounts,
            InMemoryGrants grants,
            InMemoryAccountPersons persons,
            Map<MunicipalityId, String> towns) {
        this.accounts = accounts;
        this.grants = grants;
        this.persons = persons;
        this.towns = towns;
    }

    /** The owner of the account, unless that is disabled. */
    Optional<Identity> identity(AccountId id, Means means, LocalDate day) {
        return accounts.findById(id)
                .filter(account -> !account.isDisabled())
                .map(account -> identity(account, means, day));
    }

    private Identity identity(Account account, Means means, LocalDate day) {
        var rights = rights(account.id(), day);
        var here = new HashMap<>(towns);
        here.keySet().retainAll(new Actor(account.id().value(), rights).municipalities());
        return new Identity(
                account.id(),
                means,
                account.name(),
                account.displayName(),
                account.credential().temporary(),
                rights,
                here);
    }

    private Set<Right> rights(AccountId account, LocalDate day) {
        return grants.findByAccount(account).stream()
                .filter(grant -> grant.isInForce(day, function -> persons.serves(account, function, day)))
                .map(Grant::right)
                .collect(toUnmodifiableSet());
    }
}
