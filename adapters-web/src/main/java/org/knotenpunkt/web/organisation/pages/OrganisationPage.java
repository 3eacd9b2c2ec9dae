package org.knotenpunkt.web.organisation.pages;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.organisation.OrganisationView;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.organisation.Existence;
import org.knotenpunkt.web.shared.Fact;

/**
 * An organisation with its history, as it was on a day; one that has ended by then, as it was on its last day.
 *
 * @param profile what registers and people know about it as a school or a town
 * @param editions of the registers from which that comes
 * @param on the day that was asked for
 * @param past whether the day is another one than today
 */
public record OrganisationPage(
        OrganisationView organisation,
        List<Fact> profile,
        List<Edition> editions,
        List<TimelineEntry> timeline,
        OrganisationRights may,
        LocalDate on,
        boolean past) {
    /** Whether it has ended by the day that was asked for. */
    public boolean ended() {
        return organisation.facts().life().on(on) == Existence.ENDED;
    }

    public String path() {
        return "/organisations/" + organisation.id();
    }
}
