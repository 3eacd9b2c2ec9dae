package org.knotenpunkt.domain.needs.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.invitation.InvitationId;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why a sheet was not taken. */
public sealed interface AnswerError extends DomainError {
    /** What was asked for is wrong in itself, unless the reason says otherwise. */
    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    /** The question that the reason is about, if it is about one. */
    default Optional<QuestionId> about() {
        return Optional.empty();
    }

    /** A reason that is about one question. */
    sealed interface OfQuestion extends AnswerError {
        QuestionId question();

        @Override
        default Optional<QuestionId> about() {
            return Optional.of(question());
        }
    }

    /** The wave takes no answers on that day. */
    record NotTaken(int wave, LocalDate day) implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The wave does not ask this perspective. */
    record PerspectiveNotAsked(Perspective perspective) implements AnswerError {}

    /** The questions cannot be read in this language. */
    record NotAskedInLanguage(LanguageTag language) implements AnswerError {}

    /** The sheet is empty. */
    record NothingAnswered() implements AnswerError {}

    /** The instrument has no such question. */
    record UnknownQuestion(QuestionId question) implements OfQuestion {}

    /** The sheet answers the question more than once. */
    record AnsweredTwice(QuestionId question) implements OfQuestion {}

    /** The question has to be answered. */
    record AnswerMissing(QuestionId question) implements OfQuestion {}

    /** The question asks for something else: a number rather than a text, for example. */
    record OtherKindOfAnswer(QuestionId question) implements OfQuestion {}

    /** The number lies beyond the bounds, which are included. */
    record OutOfBounds(QuestionId question, int min, int max) implements OfQuestion {}

    /** The question does not offer this. */
    record UnknownOption(QuestionId question, OptionId option) implements OfQuestion {}

    /** Only one may be chosen. */
    record OneOptionOnly(QuestionId question) implements OfQuestion {}

    /** Several things are wrong with it; the first of them stands for all. */
    record SheetRefused(List<AnswerError> faults) implements AnswerError, Forwarded {
        public SheetRefused {
            faults = List.copyOf(faults);
        }

        @Override
        public DomainError reason() {
            return faults.getFirst();
        }

        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }

    /** There is no such code, or none that anybody has handed out. */
    record UnknownCode() implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** With this code somebody has answered. */
    record CodeUsed() implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** The same form was handed in before, with other answers: these count. */
    record HandedInAlready() implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Those who ask have taken the link or the code back. */
    record InvitationRevoked() implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** Answers are taken from a later day on. */
    record NotYetAsked(LocalDate from) implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Answers are taken no more; the last day was this one, or the wave was closed before. */
    record NoLongerAsked(LocalDate until) implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** The wave has no such invitation. */
    record UnknownInvitation(InvitationId id) implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The invitation is one by codes, and which sheets came by these is kept nowhere. */
    record NoOpenLink(InvitationId id) implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What came through the link counts no more already, since the day. */
    record DiscardedAlready(LocalDate day) implements AnswerError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The codes of the invitation were made of another key. */
    record WrongKey() implements AnswerError {}

    /** What the sheet belongs to is not there, or not the actor's to bring answers in. */
    record NotOpenTo(AssessmentError reason) implements AnswerError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
