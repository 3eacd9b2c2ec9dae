package org.knotenpunkt.application.centre;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.Centre;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.PhaseEntry;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: a centre goes its way. The version is the one in which the actor has seen it; if it is not the current one, a
 * {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface RecordPhases {
    /**
     * Notes that it has come into a phase, unless that cannot follow the one before. With its end the organisation ends, too: the day
     * before is its last one, and that of its money and posts at the latest.
     */
    Result<Centre, CentreError> enter(Actor actor, CentreId id, long version, PhaseEntry entry);

    /** Notes that it has moved to another school: the former one hosts it up to the day before. */
    Result<Centre, CentreError> relocate(
            Actor actor, CentreId id, long version, OrganisationId to, LocalDate day, @Nullable String reason);

    /**
     * Says that it never came into the phase that was noted last. A move is taken back with what it has changed about the hosts, and an end
     * with that of the organisation; what was so before or what somebody has changed since stays as it is.
     */
    Result<Centre, CentreError> withdrawLast(Actor actor, CentreId id, long version, @Nullable String why);
}
