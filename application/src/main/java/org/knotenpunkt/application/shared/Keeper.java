package org.knotenpunkt.application.shared;

import java.util.function.Consumer;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Aggregate;

/** How the use cases change aggregates of one kind: only as they were seen, and never without telling. */
public final class Keeper<A extends Aggregate<A>> {
    private final Consumer<A> repository;
    private final DomainEvents events;

    /** @param repository saves an aggregate in place of what was saved before, unless somebody else was faster */
    public Keeper(Consumer<A> repository, DomainEvents events) {
        this.repository = repository;
        this.events = events;
    }

    /** @throws ConcurrentChangeException if the aggregate is no longer the one whose version the actor has seen */
    public void requireSeen(A aggregate, long version) {
        if (aggregate.version() != version) {
            throw new ConcurrentChangeException(
                    "%s has version %d and was seen in version %d".formatted(aggregate, aggregate.version(), version),
                    aggregate.version());
        }
    }

    /**
     * Saves the aggregate and publishes its events, unless nothing has happened to it.
     *
     * @return the aggregate as it is saved
     * @throws ConcurrentChangeException if somebody else has saved it since it was read
     */
    public A save(Actor actor, A aggregate) {
        if (aggregate.events().isEmpty()) {
            return aggregate;
        }
        repository.accept(aggregate);
        events.publish(actor, aggregate.events());
        return aggregate.saved();
    }
}
