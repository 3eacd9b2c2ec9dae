package org.knotenpunkt.application.offer.count;

import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a town sets until when the counts of a month can be entered without a reason. */
public interface CloseMonths {
    Result<Closing, CountError> closing(Actor actor, MunicipalityId town);

    /** Sets it, from now on and for all months: what is closed by another day opens again. */
    Result<Closing, CountError> close(Actor actor, MunicipalityId town, Closing closing);
}
