package org.knotenpunkt.domain.shared;

import java.util.List;

/**
 * The root of what is stored and changed as one. Instances are immutable: an operation answers the next state, which
 * carries the events that are not published yet.
 *
 * @param <A> the aggregate itself
 */
public interface Aggregate<A extends Aggregate<A>> {
    /** How often it has been saved; 0 for one that never was. */
    long version();

    /** What has happened since it was read, in order. Every operation that changes something adds an event. */
    List<? extends DomainEvent> events();

    /** What had been said about it and was taken back since it was read, in order. It is kept when the aggregate is saved. */
    default List<Withdrawn<Statement>> withdrawn() {
        return List.of();
    }

    /** The same once it is saved: one version later, its events told. */
    A saved();
}
