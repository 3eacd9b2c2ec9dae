package org.knotenpunkt.domain.partnership.concept;

import java.time.LocalDate;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about a concept was refused. */
public sealed interface ConceptError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no such concept, or none that the actor may know of. */
    record UnknownConcept(ConceptId concept) implements ConceptError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The concept has no such edition. */
    record UnknownEdition(int number) implements ConceptError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Nobody works on another edition. */
    record NothingDrafted() implements ConceptError {}

    /** There is a draft already. */
    record DraftedAlready(int number) implements ConceptError {}

    /** There would be more sections than a concept can have. */
    record TooManySections(int most) implements ConceptError {}

    /** The draft has no section: there is nothing to adopt. */
    record NothingWritten() implements ConceptError {}

    /** The draft says what was adopted last. */
    record SaysTheSame(int number) implements ConceptError {}

    /** No edition has been adopted. */
    record NothingAdopted() implements ConceptError {}

    /** Nobody can have resolved it yet. */
    record ResolvedInTheFuture(LocalDate on) implements ConceptError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** It would begin before the edition that it follows, or with it. */
    record BeginsTooEarly(LocalDate before) implements ConceptError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The concept would be over before its last edition begins. */
    record OverBeforeItBegins(LocalDate from) implements ConceptError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The concept was repealed. */
    record RepealedAlready(LocalDate lastDay) implements ConceptError {}

    /** The concept was not repealed. */
    record NotRepealed() implements ConceptError {}

    /** The actor may not do this. */
    record ConceptsNotAllowed(Denial reason) implements ConceptError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
