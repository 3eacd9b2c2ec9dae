package org.knotenpunkt.application.initiative;

import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a network has been set up in error. */
@FunctionalInterface
public interface WithdrawInitiative {
    /**
     * Takes it back with what is recorded about it alone, unless a town belongs to it, an organisation carries it or somebody has a right
     * over it. Who asks for it later is told why.
     *
     * @param version the one in which the actor has seen it
     * @throws IllegalArgumentException if the reason has not 1 to 500 characters
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Initiative, InitiativeError> withdraw(Actor actor, InitiativeId id, long version, String reason);
}
