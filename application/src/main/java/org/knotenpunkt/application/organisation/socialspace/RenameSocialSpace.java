package org.knotenpunkt.application.organisation.socialspace;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a town calls a social space otherwise. */
@FunctionalInterface
public interface RenameSocialSpace {
    /**
     * Renames it from the day on, unless a later change is known or it does not exist then; and unless one is known in the town by that
     * name then.
     *
     * @param version the one in which the actor has seen the social space
     * @param correcting whether another value that is recorded for the same time was never true, and is to be taken back
     * @param evenIfSimilar whether it is another one than those of the same name
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it is not the current one
     */
    Result<SocialSpace, SocialSpaceError> rename(
            Actor actor,
            SocialSpaceId id,
            long version,
            String name,
            LocalDate from,
            boolean correcting,
            boolean evenIfSimilar);
}
