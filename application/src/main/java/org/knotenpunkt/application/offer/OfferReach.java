package org.knotenpunkt.application.offer;

import static org.knotenpunkt.domain.offer.OfferAction.READ_OFFERS;

import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Who may see an offer: what is hidden is answered as what is not there. */
public final class OfferReach {
    private OfferReach() {}

    public static Result<Offer, OfferError> seen(Rights rights, Actor actor, Offers offers, OfferId id) {
        return Result.of(
                offers.findById(id)
                        .filter(offer ->
                                rights.permit(actor, READ_OFFERS, new Scope.Municipality(offer.municipality()))),
                new OfferError.UnknownOffer(id));
    }
}
