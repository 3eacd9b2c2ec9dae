package org.knotenpunkt.application.access;

import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody has left for good, or an account is in wrong hands. */
public interface DisableAccount {
    /**
     * Ends all sessions of the account and lets nobody sign in with it; its grants stay.
     *
     * @param version of the account as the actor has seen it
     * @throws ConcurrentChangeException if it has changed since
     */
    Result<Account, AccessError> disable(Actor actor, AccountId account, long version);
}
