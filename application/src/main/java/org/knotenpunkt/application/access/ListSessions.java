package org.knotenpunkt.application.access;

import java.util.List;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: where am I signed in? */
public interface ListSessions {
    /** The actor's own sessions that are not over, last used first. */
    Result<List<Session>, AccessError> list(Actor actor);
}
