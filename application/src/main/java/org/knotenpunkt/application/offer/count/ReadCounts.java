package org.knotenpunkt.application.offer.count;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.FigureBy;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: somebody looks at how many came: at single sessions in the town, in the centre or for the provider, and at what they come to all
 * who work in the town.
 */
public interface ReadCounts {
    Result<CountView, CountError> read(Actor actor, OfferId offer, SessionId session);

    /**
     * The sessions from the first to the last day, in the order in which they begin, with what was entered of them; those of which the actor
     * may read.
     *
     * @param centre of which they are; null for all of the town
     */
    Result<SessionList, CountError> sessions(
            Actor actor, MunicipalityId town, @Nullable CentreId centre, LocalDate first, LocalDate last);

    /**
     * The exact figures of the town or of one of its centres, of the sessions from the first to the last day that have begun and were not
     * cancelled. They are for those who work in the town and for nobody else; of hours they tell those alone who may read the counts of all single
     * sessions there.
     *
     * @param centre of which they are; null for all of the town
     */
    Result<Figures, CountError> figures(
            Actor actor, MunicipalityId town, @Nullable CentreId centre, LocalDate first, LocalDate last, FigureBy by);
}
