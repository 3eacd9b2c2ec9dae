package org.knotenpunkt.web.shared;

import org.knotenpunkt.domain.shared.Action;

/**
 * To whom a route is open, declared where it is registered. It refuses early who cannot be meant; what exactly may be done with
 * which thing is decided by the use case.
 */
public sealed interface Access {
    /** Everybody, signed in or not. */
    record Open() implements Access {}

    /** Everybody who has signed in. */
    record SignedIn() implements Access {}

    /** Who holds, anywhere, one of the roles to which the action is open. */
    record Performing(Action action) implements Access {}

    static Access open() {
        return new Open();
    }

    static Access signedIn() {
        return new SignedIn();
    }

    static Access performing(Action action) {
        return new Performing(action);
    }

    /** Whether the visitor may pass. */
    default boolean admits(Visitor visitor) {
        return switch (this) {
            case Open open -> true;
            case SignedIn signedIn -> visitor.isSignedIn();
            case Performing(var action) ->
                visitor.actor().rights().stream()
                        .anyMatch(right -> action.roles().contains(right.role()));
        };
    }
}
