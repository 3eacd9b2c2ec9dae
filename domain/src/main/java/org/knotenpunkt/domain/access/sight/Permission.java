package org.knotenpunkt.domain.access.sight;

import java.util.Set;
import java.util.UUID;
import org.knotenpunkt.domain.access.Policy;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Right;
import org.knotenpunkt.domain.shared.Scope;

/** What a use case asks for: an action, and where. */
public record Permission(Action action, Scope scope) {
    private static final UUID ANYBODY = new UUID(0, 1);

    /** Whether somebody has it who holds this right and no other. The {@link Policy} says so. */
    public boolean isGivenBy(Right right) {
        return isGivenTo(new Actor(ANYBODY, Set.of(right)));
    }

    /** Whether the actor has it. */
    public boolean isGivenTo(Actor actor) {
        return Policy.decide(actor, action, scope).isEmpty();
    }
}
