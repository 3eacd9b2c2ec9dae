package org.knotenpunkt.application.organisation.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.application.organisation.OrganisationRef;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/**
 * How a town stands on a day.
 *
 * @param organisations how many of each kind belong to the town and exist; kinds of which there are none are left out
 * @param vacancies what nobody holds, or nobody will hold within {@link #AHEAD_DAYS} days; the longest first
 * @param looseEnds what still hangs on organisations that have ended, those that ended first at the beginning
 * @param changes the latest, newest first
 */
public record TownOverview(
        OrganisationRef town,
        LocalDate day,
        Map<OrganisationKind, Integer> organisations,
        List<Vacancy> vacancies,
        List<LooseEnd> looseEnds,
        List<Change> changes) {
    /** How many days ahead vacancies are looked for. */
    public static final int AHEAD_DAYS = 90;

    /** How many of the latest changes an overview shows. */
    public static final int CHANGES = 10;

    public TownOverview {
        organisations = Map.copyOf(organisations);
        vacancies = List.copyOf(vacancies);
        looseEnds = List.copyOf(looseEnds);
        changes = List.copyOf(changes);
    }
}
