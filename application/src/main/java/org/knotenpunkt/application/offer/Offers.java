package org.knotenpunkt.application.offer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionChange;
import org.knotenpunkt.domain.offer.SessionId;

/** Out-port: keeps offers. */
public interface Offers {
    Optional<Offer> findById(OfferId id);

    /** Whether somebody has entered how many came to the session. */
    boolean isCounted(SessionId session);

    /** The sessions of the offer of which somebody has entered how many came. */
    Set<SessionId> counted(OfferId offer);

    /** What was said of whether its sessions take place, in order. */
    List<SessionChange> changes(OfferId offer);

    /**
     * Keeps what somebody has said of one of its sessions.
     *
     * @throws ConcurrentChangeException if something was said under the same id already
     */
    void add(Offer offer, SessionChange change);

    /**
     * Stores the offer in place of what was stored under the same id. The centre of one that is published, and its town, have a slug each from
     * then on, made of what they are called then, which stays.
     *
     * @throws ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Offer offer);
}
