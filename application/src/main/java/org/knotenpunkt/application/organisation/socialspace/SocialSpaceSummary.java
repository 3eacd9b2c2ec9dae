package org.knotenpunkt.application.organisation.socialspace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Statement;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.domain.shared.Validity;
import org.knotenpunkt.domain.shared.Withdrawn;

/**
 * A social space of a town on a day.
 *
 * @param name on the day
 * @param names what it was, is and will be called
 * @param localKey what the town calls it in its files, or null
 * @param organisations those in it on the day, ordered by name
 * @param inUse whether any organisation was ever assigned to it, rightly or not
 * @param withdrawn what had been said of it and was never true
 */
public record SocialSpaceSummary(
        SocialSpaceId id,
        MunicipalityId town,
        String name,
        Timeline<String> names,
        @Nullable String localKey,
        Validity validity,
        List<OrganisationRef> organisations,
        boolean inUse,
        List<Withdrawn<Statement>> withdrawn,
        long version) {
    public SocialSpaceSummary {
        organisations = List.copyOf(organisations);
        withdrawn = List.copyOf(withdrawn);
    }
}
