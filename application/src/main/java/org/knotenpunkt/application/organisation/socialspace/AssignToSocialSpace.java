package org.knotenpunkt.application.organisation.socialspace;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** In-port: an organisation begins to belong to a social space. */
@FunctionalInterface
public interface AssignToSocialSpace {
    /**
     * Assigns it, unless it is unknown or belongs to the social space already.
     *
     * @param version the one in which the actor has seen the social space
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<SocialSpace, SocialSpaceError> assign(
            Actor actor, SocialSpaceId id, long version, OrganisationId organisation, Validity validity);
}
