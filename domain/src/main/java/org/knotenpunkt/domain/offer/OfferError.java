package org.knotenpunkt.domain.offer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.offer.placement.PlacementId;
import org.knotenpunkt.domain.offer.placement.PlacementState;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about an offer was refused. */
public sealed interface OfferError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no such offer, or none that the actor may know of. */
    record UnknownOffer(OfferId offer) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The offer has no such session. */
    record UnknownSession(SessionId session) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It is over. */
    record OfferIsOver() implements OfferError {}

    /** It has no session that would be to come: there is nothing to publish. */
    record NothingToCome() implements OfferError {}

    /** Nobody can assure anything for a day that is over, or for so long. */
    record NotAssurable(LocalDate until, LocalDate first, LocalDate last) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It is not published. */
    record NotPublished() implements OfferError {}

    /** Whoever signs up or is sent has to know where. */
    record NoContact(Admission admission) implements OfferError {}

    /** This is no recurrence rule, or none of which days can be made. */
    record NoRecurrenceRule(String rule) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The schedule gives no session: it has no day, or all of them are left out. */
    record NoSessionLeft() implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There would be more sessions than an offer can have. */
    record TooManySessions(int most) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** No clock shows this time: it is skipped when summer time begins. */
    record NoSuchTime(LocalDateTime time) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The session is cancelled already. */
    record CancelledAlready(LocalDate day) implements OfferError {}

    /** The session is not cancelled. */
    record NotCancelled(LocalDate day) implements OfferError {}

    /** The month is closed: whoever lets a session of it have taken place after all says why. */
    record RestoringNeedsReason(LocalDate lastOpenDay) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What the centre counted in the month was approved: what is said of its sessions stays until that is taken back. */
    record MonthStands(YearMonth month, Instant at) implements OfferError {}

    /** Somebody has entered how many came to the session: it has taken place where and when it did. */
    record CountedAlready(SessionId session) implements OfferError {}

    /** There is no such centre in the town. */
    record NoSuchCentre() implements OfferError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The centre has ended: nothing can be planned there any more. */
    record CentreHasEnded() implements OfferError {}

    /** There is no such organisation in the town, or none that could hold an offer. */
    record UnknownProvider(OrganisationId provider) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It is one of the whole town: centres take it in, and there it has dates and is in the programme. */
    record IsCityWide() implements OfferError {}

    /** It is one of a centre, and cannot be proposed to others. */
    record NotCityWide() implements OfferError {}

    /** The centre has taken it in or is to answer. */
    record PlacedAlready() implements OfferError {}

    /** The centre has taken in a city-wide offer: what is said of that is not for the centre to change. */
    record FollowsCityWide(OfferId original) implements OfferError {}

    /** There is no such placement, or none that the actor may know of. */
    record UnknownPlacement(PlacementId placement) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The placement was answered or taken back already. */
    record AnsweredAlready(PlacementState state) implements OfferError {}

    /** There is no such goal in the town. */
    record UnknownGoal(GoalId goal) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** No such need was found in the town. */
    record UnknownNeed(FindingId need) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The frame of involvement has no such type. */
    record UnknownInvolvement() implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Everybody finds room there: it has no number of places. */
    record NoCapacity() implements OfferError {}

    /** There cannot be more free places than places. */
    record MoreFreeThanPlaces(int capacity) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody knows what will be free, and what was free long ago says nothing. */
    record NotAsOf(LocalDate first, LocalDate last) implements OfferError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The actor may not do this. */
    record OffersNotAllowed(Denial reason) implements OfferError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
