package org.knotenpunkt.application.centre;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.organisation.municipality.Cited;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody who works in a town looks at its centres. A day that is null is today. */
public interface ReadCentres {
    /** The centres of the town as they are on the day, by name; those that have ended are among them. */
    Result<Cited<List<CentreRow>>, CentreError> list(Actor actor, MunicipalityId town, @Nullable LocalDate day);

    /** All that is known of a centre, seen on the day. */
    Result<CentreView, CentreError> read(Actor actor, CentreId id, @Nullable LocalDate day);
}
