package org.knotenpunkt.application.needs;

import java.util.List;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.application.organisation.socialspace.SocialSpaceSummary;

/**
 * Where in a town an assessment can look.
 *
 * @param sites schools and centres, ordered by name
 * @param spaces ordered by name
 */
public record PlaceChoice(List<OrganisationRef> sites, List<SocialSpaceSummary> spaces) {
    public PlaceChoice {
        sites = List.copyOf(sites);
        spaces = List.copyOf(spaces);
    }
}
