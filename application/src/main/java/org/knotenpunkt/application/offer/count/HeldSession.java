package org.knotenpunkt.application.offer.count;

import java.util.List;
import org.knotenpunkt.application.offer.Offers;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.shared.Scope;

/** A session and the offer of which it is one. */
record HeldSession(Offer offer, Session session) {
    /** Where those work who may count its guests: at the centre, and for whoever held it. */
    List<Scope> scopes() {
        return Offer.scopes(offer.municipality(), offer.centre(), session.provider());
    }

    /** What was said of whether it takes place, in order. */
    List<SessionChange> changes(Offers offers) {
        return offers.changes(offer.id()).stream()
                .filter(change -> change.session().equals(session.id()))
                .toList();
    }

    SessionCount count(SessionCounts counts) {
        return SessionCount.of(
                session.id(),
                offer.id(),
                offer.municipality(),
                session.start().toLocalDate(),
                counts.entries(session.id()));
    }
}
