package org.knotenpunkt.application.organisation.socialspace;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpace;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Validity;

/** In-port: a town draws a social space. */
@FunctionalInterface
public interface DrawSocialSpace {
    /**
     * Draws it, with nobody in it, unless another one of the town has the key; and unless one is known there by the same name.
     *
     * @param localKey what the town calls it in its files, or null
     * @param evenIfSimilar whether it is another one than those of the same name
     */
    Result<SocialSpace, SocialSpaceError> draw(
            Actor actor,
            MunicipalityId town,
            String name,
            @Nullable String localKey,
            Validity validity,
            boolean evenIfSimilar);
}
