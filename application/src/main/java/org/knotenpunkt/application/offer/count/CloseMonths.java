package org.knotenpunkt.application.offer.count;

import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a town sets until when the counts of a month can be entered without a reason. */
public interface CloseMonths {
    Result<Closing, CountError> closing(Actor actor, MunicipalityId town);

    /**
     * Sets it for all months that are not closed yet: what is closed stays closed.
     *
     * @param day of the next month, 1 to {@link Closing#LAST}; it is still open itself
     */
    Result<Closing, CountError> close(Actor actor, MunicipalityId town, int day);
}
