package org.knotenpunkt.persistence.shared;

import java.util.List;
import java.util.UUID;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.DomainEvent;

/** Sees every event that is published, in the transaction in which it happened. */
@FunctionalInterface
public interface Witness {
    void see(Actor actor, List<Published> events);

    /**
     * An event as it is kept.
     *
     * @param payload what it tells but for what every event does, as JSON in one form only: see {@link EventPayload}
     */
    record Published(UUID id, DomainEvent event, String payload) {}
}
