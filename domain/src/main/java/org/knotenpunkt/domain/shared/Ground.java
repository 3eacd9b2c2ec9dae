package org.knotenpunkt.domain.shared;

/** On what kind of ground an action is done: a right opens it only where it is held there. */
public enum Ground {
    /** On what is common to all, in the installation, in networks and in towns. */
    ANY,
    /** In towns and their organisations, which own what it is about. */
    TOWNS,
    /** In networks of towns. */
    NETWORKS;

    boolean holds(Scope scope) {
        return switch (this) {
            case ANY -> true;
            case TOWNS -> scope instanceof Scope.InTown;
            case NETWORKS -> scope instanceof Scope.Initiative;
        };
    }
}
