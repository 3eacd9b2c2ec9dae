package org.knotenpunkt.application.offer;

import java.util.Optional;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;

/** Out-port: keeps offers. */
public interface Offers {
    Optional<Offer> findById(OfferId id);

    /** Whether somebody has entered how many came to the session. */
    boolean isCounted(SessionId session);

    /**
     * Stores the offer in place of what was stored under the same id. The centre of one that is published, and its town, have a slug each from
     * then on, made of what they are called then, which stays.
     *
     * @throws ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Offer offer);
}
