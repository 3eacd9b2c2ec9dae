package org.knotenpunkt.application.organisation.socialspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A social space of a town on a day.
 *
 * @param localKey what the town calls it in its files, or null
 * @param organisations those in it on the day, ordered by name
 */
public record SocialSpaceSummary(
        SocialSpaceId id,
        MunicipalityId town,
        String name,
        @Nullable String localKey,
        Validity validity,
        List<OrganisationRef> organisations,
        long version) {
    public SocialSpaceSummary {
        organisations = List.copyOf(organisations);
    }
}
