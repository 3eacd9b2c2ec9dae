package org.knotenpunkt.domain.needs.instrument;

import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about an instrument was refused. */
public sealed interface InstrumentError extends DomainError {
    /** There is no instrument with the id. */
    record UnknownInstrument(InstrumentId id) implements InstrumentError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nothing is shipped by that name. */
    record UnknownTemplate(String template) implements InstrumentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nothing with the id is asked, or no more. */
    record QuestionGone(QuestionId question) implements InstrumentError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** There is a question with the id already: by it, files and later versions know the question again. */
    record QuestionTwice(QuestionId question) implements InstrumentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody answers so many questions. */
    record TooManyQuestions(int max) implements InstrumentError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It has no version with the number. */
    record UnknownVersion(int number) implements InstrumentError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** What is to be published asks nothing. */
    record NothingAsked(InstrumentId id) implements InstrumentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** What is to be published is what the last version asks already. */
    record NothingNew(InstrumentId id, int number) implements InstrumentError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements InstrumentError, Forwarded {}
}
