package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: the municipalities that fit a filter, and the areas to which they add up. */
public interface SearchMunicipalities {
    Result<MunicipalityList, MunicipalityError> search(
            Actor actor, MunicipalityFilter filter, MunicipalityOrder order, PageRequest page);

    /** All states, regions and districts by the names that they bear on the day, ordered by key. */
    Result<List<AreaRef>, MunicipalityError> areas(Actor actor, LocalDate on);

    /** The areas of a level with their figures, ordered by key. */
    Result<AreaList, MunicipalityError> rollUp(Actor actor, AreaFilter filter);
}
