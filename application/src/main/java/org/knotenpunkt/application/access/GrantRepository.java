package org.knotenpunkt.application.access;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;

/** Out-port: keeps grants. */
public interface GrantRepository {
    Optional<Grant> findById(GrantId id);

    /** All grants of the account, over ones too, ordered by id. */
    List<Grant> findByAccount(AccountId account);

    /**
     * Stores the grant, in place of what was stored under the same id.
     *
     * @throws ConcurrentChangeException if somebody else has saved it since it was read, or given the same right for a
     *     part of the same period
     */
    void save(Grant grant);
}
