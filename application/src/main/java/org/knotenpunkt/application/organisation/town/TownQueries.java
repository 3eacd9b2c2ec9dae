package org.knotenpunkt.application.organisation.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.application.shared.Page;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: brings together how a town stands. */
public interface TownQueries {
    /** How the town stands on the day, or nothing if there is no such town. */
    Optional<TownOverview> overview(MunicipalityId town, LocalDate day);

    /**
     * The functions that nobody holds on the day, or nobody will hold by the second day; the longest vacant first, then by
     * the name of the organisation.
     */
    Cited<List<Vacancy>> vacancies(MunicipalityId town, LocalDate day, LocalDate ahead);

    /**
     * What has happened in the town, and which imports have changed something in it, the newest first; who was given or lost which role is left to the audit.
     *
     * @param day the one as on which organisations are called
     * @throws org.knotenpunkt.application.shared.UnreadableCursorException if the page begins after nothing we gave out
     */
    Cited<Page<Change>> changes(MunicipalityId town, LocalDate day, PageRequest page);
}
