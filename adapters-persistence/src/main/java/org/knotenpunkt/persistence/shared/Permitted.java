package org.knotenpunkt.persistence.shared;

import org.knotenpunkt.domain.shared.Actor;

/** By which rights somebody was permitted what they have asked in the running transaction. */
@FunctionalInterface
public interface Permitted {
    /**
     * The actor with no rights but those that have permitted to change something; where nothing but looking was permitted, those that
     * have permitted that. Where nothing was asked in the transaction, the actor with all rights.
     */
    Actor grounded(Actor actor);
}
