package org.knotenpunkt.domain.offer.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.Session;

/**
 * A centre with what is planned there.
 *
 * @param offers by title
 */
public record PlannedSite(CentreId id, String name, List<PlannedOffer> offers) {
    public PlannedSite {
        offers = List.copyOf(offers);
    }

    /** A session, and of which offer it is. */
    public record Entry(PlannedSite site, PlannedOffer offer, Session session) {
        public String place() {
            return offer.placeOf(session);
        }

        public LocalDate day() {
            return session.start().toLocalDate();
        }

        boolean overlaps(Entry other) {
            return session.start().isBefore(other.session.end())
                    && other.session.start().isBefore(session.end());
        }
    }

    /** All its sessions, those that were cancelled, too, in the order in which they begin. */
    public Stream<Entry> entries() {
        return offers.stream()
                .flatMap(offer -> offer.sessions().stream().map(session -> new Entry(this, offer, session)))
                .sorted(Comparator.comparing(entry -> entry.session().start()));
    }
}
