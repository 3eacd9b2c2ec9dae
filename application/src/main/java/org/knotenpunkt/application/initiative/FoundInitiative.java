package org.knotenpunkt.application.initiative;

import org.knotenpunkt.domain.initiative.Initiative;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.PartialDate;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a network of towns is set up. */
public interface FoundInitiative {
    /**
     * Sets it up, unless one is known by the same name.
     *
     * @param evenIfSimilar whether it is another one than those of the same name
     */
    Result<Initiative, InitiativeError> found(Actor actor, String name, PartialDate founded, boolean evenIfSimilar);
}
