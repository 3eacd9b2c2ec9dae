package org.knotenpunkt.web.organisation.pages;

import java.util.List;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.web.shared.Fact;

/**
 * An organisation with its history, as it was on a day.
 *
 * @param profile what registers and people know about it as a school or a town
 * @param editions of the registers from which that comes
 * @param past whether the day is another one than today
 */
public record OrganisationPage(
        OrganisationView organisation,
        List<Fact> profile,
        List<Edition> editions,
        List<TimelineEntry> timeline,
        OrganisationRights may,
        boolean past) {
    public String path() {
        return "/organisations/" + organisation.id();
    }
}
