package org.knotenpunkt.application.access;

import java.time.LocalDate;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.access.AccessError;
import org.knotenpunkt.domain.access.Grant;
import org.knotenpunkt.domain.access.GrantId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: the last day of a role is known. */
public interface EndGrant {
    /**
     * Lets the grant end with the day, today at the earliest.
     *
     * @param version of the grant as the actor has seen it
     * @throws ConcurrentChangeException if it has changed since
     */
    Result<Grant, AccessError> end(Actor actor, GrantId grant, long version, LocalDate lastDay);
}
