package org.knotenpunkt.web.shared;

import java.util.List;
import org.knotenpunkt.domain.shared.Action;

/**
 * To whom a route is open, declared where it is registered. It refuses early who cannot be meant; what exactly may be done with
 * which thing is decided by the use case.
 */
public sealed interface Access {
    /** Everybody, signed in or not. */
    record Open() implements Access {}

    /** Everybody, and nobody in particular: who has signed in acts here as a stranger does. */
    record Entrance() implements Access {}

    /** Everybody who has signed in. */
    record SignedIn() implements Access {}

    /** Who holds, anywhere, one of the roles to which one of the actions is open. */
    record Performing(List<Action> actions) implements Access {
        public Performing {
            actions = List.copyOf(actions);
            if (actions.isEmpty()) {
                throw new IllegalArgumentException("A route that is open to those who may do something says what");
            }
        }
    }

    static Access open() {
        return new Open();
    }

    static Access entrance() {
        return new Entrance();
    }

    static Access signedIn() {
        return new SignedIn();
    }

    static Performing performing(Action... actions) {
        return new Performing(List.of(actions));
    }

    /** Whether the visitor may pass. */
    default boolean admits(Visitor visitor) {
        return switch (this) {
            case Open open -> true;
            case Entrance entrance -> true;
            case SignedIn signedIn -> visitor.isSignedIn();
            case Performing(var actions) -> actions.stream().anyMatch(visitor::may);
        };
    }
}
