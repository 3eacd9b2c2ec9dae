package org.knotenpunkt.application.offer.count;

import java.util.List;
import java.util.Set;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.SessionCount;

/**
 * A session with what was counted there, and until when that is open.
 *
 * @param heard the languages that were heard at the last sessions before
 * @param changes what was said of whether it takes place, in order
 */
public record CountView(
        Offer offer,
        Session session,
        SessionCount count,
        Closing closing,
        Set<LanguageTag> heard,
        List<SessionChange> changes) {
    public CountView {
        heard = Set.copyOf(heard);
        changes = List.copyOf(changes);
    }
}
