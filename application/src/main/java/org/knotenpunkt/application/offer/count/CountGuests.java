package org.knotenpunkt.application.offer.count;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Session;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.offer.count.CountError;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.SessionCount;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody enters how many came to a session, or that it did not take place, in the town, in the centre or for whoever holds it. */
public interface CountGuests {
    /** The session, if the actor may count who came to it, and could do so by now. */
    Result<Session, CountError> countable(Actor actor, OfferId offer, SessionId session);

    /**
     * Enters a tally, or corrects the one before.
     *
     * @param version how many entries the actor has seen; if there are others, a
     *     {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so, unless this very entry is among them or the last of them
     *     says the same: two who have counted alike contradict each other in nothing
     * @param entry made by whoever sends it: what is sent twice is entered once
     * @param reason why it is so or comes so late; null unless that was asked
     */
    Result<SessionCount, CountError> count(
            Actor actor,
            OfferId offer,
            SessionId session,
            long version,
            EntryId entry,
            Tally tally,
            @Nullable String reason);

    /**
     * Says that a session that should have begun did not take place. What was counted there stays and is no longer counted in.
     *
     * @param version how many entries the actor has seen; if there are others, a
     *     {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so, unless just this was said already
     * @param entry made by whoever sends it: what is sent twice is said once
     */
    Result<SessionCount, CountError> notHeld(
            Actor actor, OfferId offer, SessionId session, long version, EntryId entry, String reason);
}
