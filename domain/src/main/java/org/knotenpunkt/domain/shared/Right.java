package org.knotenpunkt.domain.shared;

/** A role that somebody holds in a scope. */
public record Right(Role role, Scope scope) {
    /** Whether the action can be done by it, in its scope. */
    public boolean opens(Action action) {
        return action.roles().contains(role) && action.ground().holds(scope);
    }
}
