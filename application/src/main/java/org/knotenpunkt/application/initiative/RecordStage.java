package org.knotenpunkt.application.initiative;

import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.initiative.StageEntry;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a town has reached a stage, or has stepped back to one. */
public interface RecordStage {
    /**
     * Adds the stage to the town's history.
     *
     * @param version of the network, as the actor saw it
     * @throws ConcurrentChangeException if the network has another version by now
     */
    Result<Initiative, InitiativeError> reach(
            Actor actor, InitiativeId id, long version, MunicipalityId town, StageEntry entry);
}
