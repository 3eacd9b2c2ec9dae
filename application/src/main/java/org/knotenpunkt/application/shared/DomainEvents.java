package org.knotenpunkt.application.shared;

import java.util.List;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainEvent;

/** Out-port: keeps what has happened, in the transaction in which it happened, for the features above and for the world. */
public interface DomainEvents {
    /** Adds the events, in this order. */
    void publish(Actor actor, List<? extends DomainEvent> events);
}
