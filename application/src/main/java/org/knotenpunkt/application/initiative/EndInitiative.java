package org.knotenpunkt.application.initiative;

import java.time.LocalDate;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a network ceases. */
@FunctionalInterface
public interface EndInitiative {
    /**
     * Ends it with the day, and with it that towns belong to it and organisations carry it; unless it has ended or a town joins only later.
     *
     * @param version the one in which the actor has seen it
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<Initiative, InitiativeError> end(Actor actor, InitiativeId id, long version, LocalDate lastDay);
}
