package org.knotenpunkt.web.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;

/**
 * Who sends a request.
 *
 * @param displayName what the person wants to be called; empty for a stranger
 * @param formToken the secret that the forms of this session carry; null where there is no session
 * @param towns those in which the visitor holds a right, by name
 */
public record Visitor(
        Actor actor, String displayName, @Nullable String formToken, List<Town> towns) {
    /** Somebody who has not signed in. */
    public static final Visitor STRANGER = new Visitor(Actor.ANONYMOUS, "", null, List.of());

    public Visitor {
        towns = List.copyOf(towns);
    }

    /** Whether one of the visitor's rights opens the action, wherever that is held. */
    public boolean may(Action action) {
        return actor.rights().stream().anyMatch(right -> right.opens(action));
    }

    public boolean isSignedIn() {
        return !actor.isAnonymous();
    }
}
