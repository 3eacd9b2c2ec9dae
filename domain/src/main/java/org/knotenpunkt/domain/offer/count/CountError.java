package org.knotenpunkt.domain.offer.count;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.knotenpunkt.domain.offer.OfferId;
import org.knotenpunkt.domain.offer.SessionId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why nothing was counted. */
public sealed interface CountError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no such offer, or none that the actor may know of. */
    record NothingToCount(OfferId offer) implements CountError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The offer has no such session. */
    record NoSessionToCount(SessionId session) implements CountError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The session has not begun: nobody can have come. */
    record NotBegun(LocalDateTime start) implements CountError {}

    /** The session did not take place. */
    record DidNotTakePlace(LocalDate day) implements CountError {}

    /** The month is closed: whoever enters something now says why, and what else can hardly be so. */
    record MonthIsClosed(LocalDate lastOpenDay, List<Doubt> doubts) implements CountError {
        public MonthIsClosed {
            doubts = List.copyOf(doubts);
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What the centre counted in the month was approved: nothing of it changes until that is taken back. */
    record MonthIsApproved(YearMonth month, Instant at) implements CountError {}

    /** The month is not closed yet: what is counted in it can still change. */
    record MonthIsOpen(LocalDate lastOpenDay) implements CountError {}

    /** Of some sessions nothing was entered, of others than whoever approves the month knows. */
    record CountsAreMissing(long missing) implements CountError {}

    /** The centre had no session in the month. */
    record NothingWasHeld(YearMonth month) implements CountError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It can hardly be so: whoever means it says why. */
    record HardlyTrue(List<Doubt> doubts, int usual) implements CountError {
        public HardlyTrue {
            doubts = List.copyOf(doubts);
        }

        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /**
     * More people said how they heard of the centre than were there for the first time.
     *
     * @param firstTimers 0 also where nobody has said how many there were
     */
    record MorePathsThanFirstTimers(int known, int firstTimers) implements CountError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The id was used for another entry. */
    record EntryIdTaken(EntryId entry) implements CountError {}

    /** The actor may not do this. */
    record CountsNotAllowed(Denial reason) implements CountError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
