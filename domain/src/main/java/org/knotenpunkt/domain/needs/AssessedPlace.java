package org.knotenpunkt.domain.needs;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Scope;

/** At which place in a town an assessment looks. */
public sealed interface AssessedPlace {
    /** The town as a whole. */
    record WholeTown() implements AssessedPlace {}

    /** A neighbourhood. */
    record Neighbourhood(SocialSpaceId space) implements AssessedPlace {}

    /** One school or centre. */
    record Site(OrganisationId organisation) implements AssessedPlace {}

    /** Where one needs a right for it: in the town or, for a site, there. */
    default Scope scopeIn(MunicipalityId town) {
        return this instanceof Site site
                ? new Scope.Organisation(town, site.organisation().value())
                : new Scope.Municipality(town);
    }
}
