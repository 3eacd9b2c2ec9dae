package org.knotenpunkt.application.organisation.socialspace;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: an organisation ceases to belong to a social space. */
@FunctionalInterface
public interface EndAssignment {
    /**
     * Ends the assignment with the day, unless there is none.
     *
     * @param version the one in which the actor has seen the social space
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<SocialSpace, SocialSpaceError> unassign(
            Actor actor, SocialSpaceId id, long version, OrganisationId organisation, LocalDate lastDay);
}
