package org.knotenpunkt.application.organisation.municipality;

import java.time.LocalDate;
import org.knotenpunkt.domain.organisation.Ags;
import org.knotenpunkt.domain.organisation.municipality.MunicipalityError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: one municipality, with all that is known about it. */
public interface FindMunicipality {
    Result<MunicipalityView, MunicipalityError> byId(Actor actor, MunicipalityId id, LocalDate on);

    Result<MunicipalityView, MunicipalityError> byAgs(Actor actor, Ags ags, LocalDate on);
}
