package org.knotenpunkt.application.centre.handover;

import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody takes over the work of a centre, or gets it ready for whoever does. */
@FunctionalInterface
public interface ReadHandover {
    /** What is to be handed over with the centre as of today. */
    Result<Handover, CentreError> read(Actor actor, CentreId id);
}
