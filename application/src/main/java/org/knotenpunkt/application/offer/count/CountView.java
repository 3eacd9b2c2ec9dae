package org.knotenpunkt.application.offer.count;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.count.Closing;
import org.knotenpunkt.domain.offer.count.SessionCount;

/**
 * A session with what was counted there, and until when that is open.
 *
 * @param heard the languages that were heard at the last sessions before, in the order of their tags
 * @param changes what was said of whether it takes place, in order
 */
public record CountView(
        Offer offer,
        Session session,
        SessionCount count,
        Closing closing,
        SortedSet<LanguageTag> heard,
        List<SessionChange> changes) {
    public CountView {
        heard = Collections.unmodifiableSortedSet(new TreeSet<>(heard));
        changes = List.copyOf(changes);
    }
}
