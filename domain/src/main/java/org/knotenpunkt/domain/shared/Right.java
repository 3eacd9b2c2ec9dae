package org.knotenpunkt.domain.shared;

/** A role that somebody holds in a scope. */
public record Right(Role role, Scope scope) {
    /** Whether the action can be done by it, in its scope. */
    public boolean opens(Action action) {
        return action.roles().contains(role) && action.ground().holds(scope);
    }

    /** Whether the action can be done by it there: where it is held or, if the action is open to the whole town, in that town. */
    public boolean permits(Action action, Scope there) {
        return opens(action) && (scope.covers(there) || (action.isTownWide() && isInTheTownOf(there)));
    }

    private boolean isInTheTownOf(Scope other) {
        return scope instanceof Scope.InTown here
                && other instanceof Scope.InTown there
                && here.municipality().equals(there.municipality());
    }
}
