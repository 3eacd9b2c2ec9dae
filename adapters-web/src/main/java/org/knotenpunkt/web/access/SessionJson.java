package org.knotenpunkt.web.access;

import java.time.Instant;
import org.knotenpunkt.domain.access.Session;
import org.knotenpunkt.domain.access.SessionId;

/**
 * A session in the API.
 *
 * @param here whether it is the one that asks
 */
public record SessionJson(String id, Instant startedAt, Instant lastSeenAt, boolean here) {
    static SessionJson from(Session session, SessionId here) {
        return new SessionJson(
                session.id().value(),
                session.startedAt(),
                session.lastSeenAt(),
                session.id().equals(here));
    }
}
