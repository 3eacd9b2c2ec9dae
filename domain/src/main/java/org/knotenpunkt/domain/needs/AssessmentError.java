package org.knotenpunkt.domain.needs;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.needs.instrument.InstrumentId;
import org.knotenpunkt.domain.needs.instrument.Rewording;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.socialspace.SocialSpaceId;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.Naming;

/** Why something about an assessment was refused. */
public sealed interface AssessmentError extends DomainError {
    /** There is no assessment with the id. */
    record UnknownAssessment(AssessmentId id) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The town has not drawn such a social space. */
    record UnknownNeighbourhood(SocialSpaceId space) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** There is no such school or centre in the town. */
    record UnknownSite(OrganisationId organisation) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The instrument is not known in the town, or has not been published in that version. */
    record InstrumentNotPublished(InstrumentId instrument, int number) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The town knows no such perspective. */
    record UnknownPerspective(Perspective perspective) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The town has given the perspective up, and the assessment has not named it before. */
    record PerspectiveNoLongerOffered(Perspective perspective, Wording name, LocalDate givenUp)
            implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It has no wave with the number. */
    record UnknownWave(int number) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The wave is closed: it takes no more answers. */
    record WaveClosed(int number, LocalDate closed) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The wave is still open: what it comes to is told once it is closed, so that nobody sees what the last one answered. */
    record WaveStillOpen(int number) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It is concluded, and so stays as it is. */
    record AlreadyConcluded(AssessmentId id, LocalDate day) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It is not concluded yet. */
    record NotConcluded(AssessmentId id) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** It has no finding with the id. */
    record UnknownFinding(FindingId id) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Only what is needed is pursued and has a rank; a strength is kept. */
    record OnlyNeeds(FindingId id) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A ranking names each need once, and nothing else. */
    record RankingIncomplete(int needs) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Families, or a perspective that counts with them, have neither answered nor is there a finding of theirs. */
    record FamilyVoiceMissing(AssessmentId id) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Fewer than two perspectives have been heard; those that count with each other are one. */
    record TooFewPerspectives(int heard, int needed) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Of some needs nobody has said whether they are pursued. */
    record NeedsUndecided(int needs) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** More than one thing is missing before it can be concluded. */
    record NotReady(List<AssessmentError> reasons) implements AssessmentError {
        public NotReady {
            reasons = List.copyOf(reasons);
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Two waves cannot be put beside each other, as they asked other instruments. */
    record OtherInstrument(int first, int second) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Two waves cannot be put beside each other, as one form was for something else. */
    record OtherUnit(AnswerUnit first, AnswerUnit second) implements AssessmentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Two waves cannot be put beside each other, as these questions were asked otherwise. */
    record AskedOtherwise(List<Rewording> questions) implements AssessmentError, Naming {
        public AskedOtherwise {
            questions = List.copyOf(questions);
        }

        @Override
        public List<String> named() {
            return questions.stream().map(one -> one.after().id().value()).toList();
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements AssessmentError, Forwarded {}
}
