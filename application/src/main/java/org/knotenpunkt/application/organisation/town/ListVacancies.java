package org.knotenpunkt.application.organisation.town;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.domain.organisation.OrganisationError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at what is vacant in a town. */
@FunctionalInterface
public interface ListVacancies {
    /**
     * The functions that nobody holds on the day, or nobody will hold within {@link TownOverview#AHEAD_DAYS} days of it; the
     * longest vacant first.
     *
     * @param day null for today
     */
    Result<Cited<List<Vacancy>>, OrganisationError> vacancies(
            Actor actor, MunicipalityId town, @Nullable LocalDate day);
}
