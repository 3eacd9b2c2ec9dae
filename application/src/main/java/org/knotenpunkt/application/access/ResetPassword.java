package org.knotenpunkt.application.access;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.AccountId;
import org.knotenpunkt.domain.access.Password;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody has forgotten a password. */
public interface ResetPassword {
    /**
     * Gives the account another password and ends all its sessions.
     *
     * @param version of the account as the actor has seen it
     * @param password the password its owner has chosen, or null to have a temporary one made
     * @throws ConcurrentChangeException if it has changed since
     */
    Result<AccountWithPassword, AccessError> reset(
            Actor actor, AccountId account, long version, @Nullable Password password);
}
