package org.knotenpunkt.domain.partnership.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Contradiction;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Similar;
import org.knotenpunkt.domain.shared.Source;

/** Why something about the progress of an agreement was refused. */
public sealed interface ProgressError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** No version of the agreement that was agreed has such a goal. */
    record NoSuchGoal(GoalId goal) implements ProgressError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** No version of the agreement that was agreed has such a contribution. */
    record NoSuchContribution(ContributionId contribution) implements ProgressError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nothing of the kind is recorded, or it was taken back already. */
    record NoSuchEntry(UUID entry) implements ProgressError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Only an operational goal is measured. */
    record GoalNotMeasured(GoalId goal) implements ProgressError {}

    /** On the day the goal was in no version that held. */
    record GoalNotInForce(GoalId goal, LocalDate day) implements ProgressError {}

    /** On the day the contribution was in no version that held. */
    record ContributionNotInForce(ContributionId contribution, LocalDate day) implements ProgressError {}

    /** What is to be recorded is still to come. */
    record RecordedAhead(LocalDate day) implements ProgressError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What was counted or estimated is a number. */
    record ValueMissing(CountMethod method) implements ProgressError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** What was not held has no value. */
    record ValueOfNothingHeld() implements ProgressError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Another value of the goal is recorded for the day, found in the same way. */
    record ValueSaidOtherwise(
            LocalDate day,
            CountMethod method,
            String known,
            @Nullable Source source) implements ProgressError, Contradiction {
        @Override
        public Kind kind() {
            return Contradiction.super.kind();
        }
    }

    /** In the school year the goal was in no version that held. */
    record GoalNotInForceInYear(GoalId goal, SchoolYear year) implements ProgressError {}

    /** The school year has not begun. */
    record YearNotBegun(SchoolYear year) implements ProgressError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Another rating of the goal is recorded for the year. */
    record RatingSaidOtherwise(
            SchoolYear year, String known, @Nullable Source source) implements ProgressError, Contradiction {
        @Override
        public Kind kind() {
            return Contradiction.super.kind();
        }
    }

    /** Nothing is delivered by halves of a cent, nor by less than nothing. */
    record AmountNotFitting() implements ProgressError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** As much was delivered on the day already, as far as is recorded. */
    record SimilarDelivery(LocalDate day, List<UUID> candidates) implements ProgressError, Similar {
        public SimilarDelivery {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Kind kind() {
            return Similar.super.kind();
        }
    }

    /** The agreement itself says no. */
    record OfAgreement(AgreementError reason) implements ProgressError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** The actor may not do this. */
    record MayNot(Denial reason) implements ProgressError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
