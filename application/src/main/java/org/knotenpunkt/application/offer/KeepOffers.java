package org.knotenpunkt.application.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.offer.FreePlaces;
import org.knotenpunkt.domain.offer.Offer;
import org.knotenpunkt.domain.offer.OfferContent;
import org.knotenpunkt.domain.offer.OfferError;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.Schedule;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: somebody plans what a centre offers, in the town, in the centre or for the provider that holds the offer. The version is the one
 * in which the actor has seen the offer; if it is not the current one, a
 * {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface KeepOffers {
    /** @param centre the town itself, where it is one of the whole town, which centres take in */
    Result<Offer, OfferError> draft(Actor actor, CentreId centre, OfferContent content);

    /** Drafts the same for another centre of the town. */
    Result<Offer, OfferError> copy(Actor actor, OfferId id, CentreId centre);

    /** Says otherwise what it is; who holds it is for the centre to say. */
    Result<Offer, OfferError> revise(Actor actor, OfferId id, long version, OfferContent content);

    /** Gives it a schedule, of which what lies in holidays is left out if the schedule says so. Sessions to come on days that it does not have are gone. */
    Result<Offer, OfferError> plan(Actor actor, OfferId id, long version, Schedule schedule);

    /** Shows it to everybody; that is for the centre to decide, and not for the provider alone. */
    Result<Offer, OfferError> publish(Actor actor, OfferId id, long version, LocalDate assuredUntil);

    /** Shows it to nobody any more; that, too, is for the centre to decide. */
    Result<Offer, OfferError> unpublish(Actor actor, OfferId id, long version);

    /** Tells everybody how many places were free on a day. */
    Result<Offer, OfferError> tellFreePlaces(Actor actor, OfferId id, long version, FreePlaces told);

    /** Tells nothing of free places any more. */
    Result<Offer, OfferError> forgetFreePlaces(Actor actor, OfferId id, long version);

    Result<Offer, OfferError> end(Actor actor, OfferId id, long version);

    /** What was counted there stays, and is not counted in any more. */
    Result<Offer, OfferError> cancel(Actor actor, OfferId id, long version, SessionId session, String reason);

    /** @param reason why; null if nobody has said, which is enough while the month of the session is open */
    Result<Offer, OfferError> restoreSession(
            Actor actor, OfferId id, long version, SessionId session, @Nullable String reason);

    /** @param elsewhere where, if not where the offer does */
    Result<Offer, OfferError> move(
            Actor actor,
            OfferId id,
            long version,
            SessionId session,
            LocalDateTime start,
            Duration length,
            @Nullable String elsewhere);
}
