package org.knotenpunkt.application.organisation.socialspace;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: a mistake in what was recorded about a social space is mended. The version is the one in which the actor has seen it;
 * if it is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface CorrectSocialSpace {
    /** Takes its end back, unless it has none or another one has its key since. */
    Result<SocialSpace, SocialSpaceError> reopen(Actor actor, SocialSpaceId id, long version);

    /**
     * Takes back that there was such a social space at all, unless an organisation was ever assigned to it.
     *
     * @throws IllegalArgumentException if the reason has not 1 to 500 characters
     */
    Result<SocialSpace, SocialSpaceError> withdraw(Actor actor, SocialSpaceId id, long version, String reason);

    /**
     * Puts another name in the place of one that it never had, unless one is known in the town by that name then.
     *
     * @param from the first day of the wrong name, or null if its beginning is not known
     * @param evenIfSimilar whether it is another one than those of the same name
     */
    Result<SocialSpace, SocialSpaceError> correctName(
            Actor actor,
            SocialSpaceId id,
            long version,
            @Nullable LocalDate from,
            String name,
            @Nullable String reason,
            boolean evenIfSimilar);

    /** Takes back that an organisation ceased to belong to it, unless it did not. */
    Result<SocialSpace, SocialSpaceError> reopenAssignment(
            Actor actor, SocialSpaceId id, long version, OrganisationId organisation);

    /**
     * Takes an assignment back, as the organisation never belonged to it so.
     *
     * @param from the first day of the assignment, or null if that is not known
     */
    Result<SocialSpace, SocialSpaceError> withdrawAssignment(
            Actor actor,
            SocialSpaceId id,
            long version,
            OrganisationId organisation,
            @Nullable LocalDate from,
            @Nullable String reason);
}
