package org.knotenpunkt.domain.shared;

/** Why an actor may not do something. */
public sealed interface Denial extends DomainError {
    /** Nobody has signed in. */
    record NotSignedIn() implements Denial {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** The actor has nothing to do with the scope, and so is not told what there is in it. */
    record OutOfReach() implements Denial {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The actor's roles in the scope do not include the action. */
    record RoleMissing(Action action) implements Denial {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** The token that was shown is for reading alone. */
    record TokenReadsOnly() implements Denial {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }

    /** Nobody does this by a token: it takes somebody who has signed in. */
    record NotByToken() implements Denial {
        @Override
        public Kind kind() {
            return Kind.NOT_ALLOWED;
        }
    }
}
