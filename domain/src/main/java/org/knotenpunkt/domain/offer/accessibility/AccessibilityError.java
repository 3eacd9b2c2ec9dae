package org.knotenpunkt.domain.offer.accessibility;

import java.time.LocalDate;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Why something about public pages was refused. */
public sealed interface AccessibilityError extends DomainError {
    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }

    /** There is no such feedback, or none that the actor may know of. */
    record UnknownFeedback(FeedbackId feedback) implements AccessibilityError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The town shows nothing to everybody: nobody there would read what is told. */
    record NothingIsShown(MunicipalityId town) implements AccessibilityError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** It is done already. */
    record DoneAlready(FeedbackId feedback) implements AccessibilityError {}

    /** Pages that do not meet all requirements have something that is in the way. */
    record NoBarrierNamed(Conformity conformity) implements AccessibilityError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** Nobody can have looked on a day that is to come. */
    record AssessedLater(LocalDate day, LocalDate today) implements AccessibilityError {
        @Override
        public Kind kind() {
            return Kind.INVALID;
        }
    }

    /** The actor may not do this. */
    record AccessibilityNotAllowed(Denial reason) implements AccessibilityError, Forwarded {
        @Override
        public Kind kind() {
            return Forwarded.super.kind();
        }
    }
}
