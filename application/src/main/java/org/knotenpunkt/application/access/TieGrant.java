package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.organisation.function.FunctionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a right follows a function. */
public interface TieGrant {
    /**
     * Lets the grant give its right only while its holder serves in the function, unless nobody has said who the holder is in the town, that
     * person does not serve in the function today or later, the grant is over, or it is the actor's own. Who keeps the town does.
     */
    Result<Grant, AccessError> tie(Actor actor, GrantId id, long version, FunctionId function);

    /** Lets the grant hold by itself, unless it does, it is over, or it is the actor's own. */
    Result<Grant, AccessError> untie(Actor actor, GrantId id, long version);
}
