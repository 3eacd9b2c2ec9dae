package org.knotenpunkt.application.shared;

import java.util.Set;
import java.util.function.Supplier;
import org.knotenpunkt.domain.shared.Action;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Right;

/** Out-port: notes in the running transaction by which rights it was permitted what it has asked, for whoever takes down what was done. */
@FunctionalInterface
public interface Permits {
    /** Notes nothing. */
    Permits UNNOTED = (actor, action, rights) -> {};

    /**
     * The actor was permitted to do this; nothing is noted but in a transaction that may change something.
     *
     * @param rights of the actor, each of which would have been enough; asked only where they are noted
     */
    void note(Actor actor, Action action, Supplier<Set<Right>> rights);
}
