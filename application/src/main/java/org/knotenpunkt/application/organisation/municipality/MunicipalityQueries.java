package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Out-port: municipalities and areas as screens show them. Each answer is one query. */
public interface MunicipalityQueries {
    Optional<MunicipalityView> byId(MunicipalityId id, LocalDate on);

    Optional<MunicipalityView> byAgs(Ags ags, LocalDate on);

    MunicipalityList search(MunicipalityFilter filter, MunicipalityOrder order, PageRequest page);

    /** All areas by the names that they bear on the day, ordered by key. */
    List<AreaRef> areas(LocalDate on);

    /** The areas of the level with at least one municipality, ordered by key. */
    AreaList rollUp(AreaFilter filter);
}
