package org.knotenpunkt.application.organisation.socialspace;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A social space to which an organisation belongs.
 *
 * @param town the one that has drawn it
 * @param localKey what the town calls it in its files, or null
 * @param validity when the organisation belongs to it; no longer than it exists
 * @param assigned when the organisation belongs to it, as it was recorded
 * @param version of the social space
 */
public record SpaceOfOrganisation(
        SocialSpaceId id,
        MunicipalityId town,
        String name,
        @Nullable String localKey,
        Validity validity,
        Validity assigned,
        long version) {}
