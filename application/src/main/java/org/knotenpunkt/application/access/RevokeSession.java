package org.knotenpunkt.application.access;

import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody signs out elsewhere. */
public interface RevokeSession {
    /** Ends a session of the actor's own; another's is not found. */
    Result<Session, AccessError> revoke(Actor actor, SessionId session);
}
