package org.example.town.application.twinning;

import java.time.LocalDate;
import org.example.town.domain.twinning.Twinning;
import org.example.town.domain.twinning.TwinningError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: two towns begin to learn from each other. */
public interface TwinTowns {
    Result<Twinning, TwinningError> twin(Actor actor, MunicipalityId town, MunicipalityId other, LocalDate from);
}
