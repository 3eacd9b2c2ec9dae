package org.knotenpunkt.application.organisation.socialspace;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a town gives a social space up. */
@FunctionalInterface
public interface EndSocialSpace {
    /**
     * Ends it with the day, unless it does not exist then.
     *
     * @param version the one in which the actor has seen the social space
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<SocialSpace, SocialSpaceError> end(Actor actor, SocialSpaceId id, long version, LocalDate lastDay);
}
