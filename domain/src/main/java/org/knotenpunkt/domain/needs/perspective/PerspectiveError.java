package org.knotenpunkt.domain.needs.perspective;

import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.DomainError;
import org.knotenpunkt.domain.shared.Forwarded;

/** Why something about a perspective of a town's own was refused. */
public sealed interface PerspectiveError extends DomainError {
    /** There is none with the id. */
    record UnknownOwnPerspective(OwnPerspectiveId id) implements PerspectiveError {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Another one has the code, or has had it before it was given up: by it, old answers are known again. */
    record PerspectiveCodeTaken(Perspective perspective) implements PerspectiveError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Another one of the town is called the same, be it in another language: nobody could tell the two apart. */
    record PerspectiveNameTaken(String name) implements PerspectiveError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** One that every town knows is called the same, be it in another language: answers that name it are taken for those. */
    record PerspectiveNameStandard(String name) implements PerspectiveError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nobody chooses among so many. */
    record TooManyPerspectives(int max) implements PerspectiveError {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The actor may not do this. */
    record NotAllowed(Denial reason) implements PerspectiveError, Forwarded {}
}
