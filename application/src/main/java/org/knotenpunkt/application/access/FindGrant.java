package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: one grant. */
public interface FindGrant {
    /** The grant, if the actor may end it. */
    Result<GrantView, AccessError> find(Actor actor, GrantId grant);
}
