package org.knotenpunkt.domain.partnership.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about a review was refused. */
public sealed interface ReviewError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no review with the id. */
    record UnknownReview(ReviewId id) implements ReviewError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is no such quality frame, or none that the town may use. */
    record UnknownFrame(String frame) implements ReviewError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The kind of agreement names no quality frame: one has to be chosen. */
    record FrameNotNamed() implements ReviewError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The agreement is not in force on the day on which the round would open. */
    record NothingToReview(LocalDate opens) implements ReviewError {}

    /** The agreement has a round that is not concluded yet. */
    record ReviewUnderWay(ReviewId review) implements ReviewError {}

    /** The day is over, or it would be before the round opens. */
    record DayTooEarly(LocalDate earliest) implements ReviewError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The parties are asked only from the day on. */
    record NotOpenYet(LocalDate opens) implements ReviewError {}

    /** The round is closed. */
    record ReviewNotOpen() implements ReviewError {}

    /** The organisation is not asked in this round. */
    record NotAsked(OrganisationId organisation) implements ReviewError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The party has handed in, and that stays. */
    record HandedInAlready(OrganisationId party, Instant at) implements ReviewError {}

    /** The frame of the round has no such criterion. */
    record UnknownCriterion(String criterion) implements ReviewError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There are two ratings of one criterion. */
    record RatedTwice(String criterion) implements ReviewError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Something is not rated yet; who cannot rate it says so. */
    record RatingsMissing(List<String> criteria) implements ReviewError {
        public RatingsMissing {
            criteria = List.copyOf(criteria);
        }
    }

    /**
     * Parties have time until the day. Earlier it is closed only by naming all those without whom it is.
     *
     * @param parties what they are called in the agreement
     */
    record PartiesAwaited(List<String> parties, LocalDate due) implements ReviewError {
        public PartiesAwaited {
            parties = List.copyOf(parties);
        }
    }

    /** The parties still rate: nothing can follow from it yet. */
    record ReviewNotClosed() implements ReviewError {}

    /** It is concluded, and that stays. */
    record ConcludedAlready() implements ReviewError {}

    /** Something on the agenda has no conclusion yet. */
    record ConclusionsMissing(List<String> criteria) implements ReviewError {
        public ConclusionsMissing {
            criteria = List.copyOf(criteria);
        }
    }

    /** Conclusions can still be drawn otherwise. */
    record ReviewNotConcluded() implements ReviewError {}

    /** No conclusion about the criterion waits for the agreement to be changed. */
    record NothingPending(String criterion) implements ReviewError {}

    /** Something about the agreement stands in the way. */
    record OfAgreement(AgreementError reason) implements ReviewError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements ReviewError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
