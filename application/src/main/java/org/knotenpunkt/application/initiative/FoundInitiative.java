package org.knotenpunkt.application.initiative;

import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a network of towns is set up. */
public interface FoundInitiative {
    Result<Initiative, InitiativeError> found(Actor actor, String name, PartialDate founded);
}
