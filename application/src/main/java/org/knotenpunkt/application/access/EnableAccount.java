package org.knotenpunkt.application.access;

import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Account;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody has come back. */
public interface EnableAccount {
    /**
     * Lets the owner of a disabled account sign in again.
     *
     * @param version of the account as the actor has seen it
     * @throws ConcurrentChangeException if it has changed since
     */
    Result<Account, AccessError> enable(Actor actor, AccountId account, long version);
}
