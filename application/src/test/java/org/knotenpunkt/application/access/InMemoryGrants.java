package org.knotenpunkt.application.access;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;

/** Grants in memory. */
public final class InMemoryGrants implements GrantRepository {
    private final Map<GrantId, Grant> grants = new ConcurrentHashMap<>();

    @Override
    public Optional<Grant> findById(GrantId id) {
        return Optional.ofNullable(grants.get(id));
    }

    @Override
    public List<Grant> findByAccount(AccountId account) {
        return all().stream().filter(grant -> grant.account().equals(account)).toList();
    }

    @Override
    public void save(Grant grant) {
        var versionKept = findById(grant.id()).map(Grant::version).orElse(0L);
        if (versionKept != grant.version() || isHeldAlready(grant)) {
            throw new ConcurrentChangeException(grant + " has changed");
        }
        grants.put(grant.id(), grant.saved());
    }

    private boolean isHeldAlready(Grant grant) {
        return grant.withdrawnAt().isEmpty()
                && findByAccount(grant.account()).stream()
                        .filter(other -> !other.equals(grant))
                        .filter(other -> other.withdrawnAt().isEmpty())
                        .filter(other -> other.right().equals(grant.right()))
                        .anyMatch(other -> other.validity().overlaps(grant.validity()));
    }

    /** All grants ordered by id. */
    List<Grant> all() {
        return grants.values().stream()
                .sorted(Comparator.comparing(grant -> grant.id().value()))
                .toList();
    }
}
