package org.knotenpunkt.application.initiative;

import java.util.List;
import org.knotenpunkt.domain.initiative.InitiativeError;
import org.knotenpunkt.domain.initiative.InitiativeId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what is known of networks of towns. */
public interface ReadInitiatives {
    /** All networks, in the order of their names. */
    Result<List<InitiativeSummary>, InitiativeError> list(Actor actor);

    /** One network with everything in it, its past included. */
    Result<InitiativeView, InitiativeError> view(Actor actor, InitiativeId id);
}
