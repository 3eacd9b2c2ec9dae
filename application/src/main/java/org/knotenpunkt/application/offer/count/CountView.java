package org.knotenpunkt.application.offer.count;

import java.util.List;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.SessionCount;

/**
 * A session with what was counted there, and until when that is open.
 *
 * @param changes what was said of whether it takes place, in order
 */
public record CountView(
        Offer offer, Session session, SessionCount count, Closing closing, List<SessionChange> changes) {
    public CountView {
        changes = List.copyOf(changes);
    }
}
