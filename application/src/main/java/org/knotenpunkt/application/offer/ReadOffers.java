package org.knotenpunkt.application.offer;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.application.shared.PageRequest;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.partnership.plan.InvolvementFrame;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody who works in a town looks at what its centres offer, drafts among it. */
public interface ReadOffers {
    /** The offers of the town that are looked for. */
    Result<OfferList, OfferError> list(Actor actor, MunicipalityId town, OfferFilter filter, PageRequest page);

    /** The published offers that the actor plans and that are assured until the day or an earlier one, the earliest first. */
    Result<List<AgingOffer>, OfferError> aging(Actor actor, MunicipalityId town, LocalDate until);

    /** In which ways an offer of the town can involve families. */
    Result<InvolvementFrame, OfferError> involvement(Actor actor, MunicipalityId town);

    Result<OfferView, OfferError> read(Actor actor, OfferId id);
}
