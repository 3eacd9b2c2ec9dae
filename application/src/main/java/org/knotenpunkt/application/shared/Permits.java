package org.knotenpunkt.application.shared;

import java.util.Set;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Right;

/** Out-port: notes in the running transaction by which rights it was permitted what it has asked, for whoever takes down what was done. */
@FunctionalInterface
public interface Permits {
    /** Notes nothing. */
    Permits UNNOTED = (actor, action, rights) -> {};

    /**
     * The actor was permitted to do this; outside of a transaction nothing is noted.
     *
     * @param rights of the actor, each of which would have been enough
     */
    void note(Actor actor, Action action, Set<Right> rights);
}
