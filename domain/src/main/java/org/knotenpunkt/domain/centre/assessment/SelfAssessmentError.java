package org.knotenpunkt.domain.centre.assessment;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.centre.CentreError;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about a self-assessment was refused. */
public sealed interface SelfAssessmentError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no such self-assessment, or none that the actor may know of. */
    record UnknownSelfAssessment(SelfAssessmentId assessment) implements SelfAssessmentError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is no such quality frame, or none that the town may use. */
    record UnknownFrame(String frame) implements SelfAssessmentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The day is still to come. */
    record DayToCome(LocalDate day) implements SelfAssessmentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The centre has a draft by the same frame. */
    record DraftUnderWay(SelfAssessmentId assessment) implements SelfAssessmentError {}

    /** The centre has looked at itself by the same frame on that day already. */
    record AssessedOnThatDay(LocalDate day) implements SelfAssessmentError {}

    /** The frame has no such criterion. */
    record UnknownCriterion(String criterion) implements SelfAssessmentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Something is said twice about one criterion. */
    record CriterionTwice(String criterion) implements SelfAssessmentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /**
     * Something is missing that it takes to hand it in.
     *
     * @param ratings the criteria without points
     * @param evidence the criteria for which nobody has said by what it is seen
     */
    record StandingsMissing(List<String> ratings, List<String> evidence) implements SelfAssessmentError {
        public StandingsMissing {
            ratings = List.copyOf(ratings);
            evidence = List.copyOf(evidence);
        }
    }

    /** It is handed in, and that stays. */
    record ConcludedAlready() implements SelfAssessmentError {}

    /** Something about the centre stands in the way. */
    record OfCentre(CentreError reason) implements SelfAssessmentError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** The actor may not do this. */
    record AssessingNotAllowed(Denial reason) implements SelfAssessmentError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
