package org.knotenpunkt.application.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.READ_COUNTS;
import static org.knotenpunkt.domain.offer.OfferAction.READ_FIGURES;

import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Which counts somebody may know of: what is hidden is answered as what is not there. */
final class CountReach {
    private CountReach() {}

    static Result<HeldSession, CountError> seen(
            Rights rights, Actor actor, Offers offers, OfferId offer, SessionId session) {
        return Result.of(
                        offers.findById(offer)
                                .filter(known -> rights.permit(
                                        actor, READ_FIGURES, new Scope.Municipality(known.municipality()))),
                        (CountError) new CountError.NothingToCount(offer))
                .flatMap(known -> session(rights, actor, known, session));
    }

    private static Result<HeldSession, CountError> session(Rights rights, Actor actor, Offer offer, SessionId id) {
        return Result.of(
                offer.sessions().all().stream()
                        .filter(session -> session.id().equals(id))
                        .map(session -> new HeldSession(offer, session))
                        .filter(held -> rights.permitInAny(actor, READ_COUNTS, held.scopes()))
                        .findFirst(),
                new CountError.NoSessionToCount(id));
    }
}
