package org.knotenpunkt.application.offer.count;

import static org.knotenpunkt.domain.offer.OfferAction.READ_COUNTS;

import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

/** Which counts somebody may know of: what is hidden is answered as what is not there. */
final class CountReach {
    private CountReach() {}

    static Result<Offer, CountError> seen(Rights rights, Actor actor, Offers offers, OfferId id) {
        return Result.of(
                offers.findById(id)
                        .filter(offer ->
                                rights.permit(actor, READ_COUNTS, new Scope.Municipality(offer.municipality()))),
                new CountError.NothingToCount(id));
    }

    static Result<Session, CountError> session(Offer offer, SessionId id) {
        return Result.of(
                offer.sessions().all().stream()
                        .filter(session -> session.id().equals(id))
                        .findFirst(),
                new CountError.NoSessionToCount(id));
    }

    static SessionCount count(SessionCounts counts, Offer offer, Session session) {
        return SessionCount.of(
                session.id(),
                offer.id(),
                offer.municipality(),
                session.start().toLocalDate(),
                counts.entries(session.id()));
    }
}
