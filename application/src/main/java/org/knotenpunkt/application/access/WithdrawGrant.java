package org.knotenpunkt.application.access;

import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a role is taken away at once. */
public interface WithdrawGrant {
    /**
     * Takes the right away from the next request on.
     *
     * @param version of the grant as the actor has seen it
     * @throws ConcurrentChangeException if it has changed since
     */
    Result<Grant, AccessError> withdraw(Actor actor, GrantId grant, long version);
}
