package org.knotenpunkt.application.organisation.socialspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at a social space. */
@FunctionalInterface
public interface ReadSocialSpace {
    /**
     * The social space as it is on the day, with the organisations in it; and why it is gone, if it was withdrawn.
     *
     * @param day null for today
     */
    Result<SocialSpaceSummary, SocialSpaceError> read(Actor actor, SocialSpaceId id, @Nullable LocalDate day);
}
