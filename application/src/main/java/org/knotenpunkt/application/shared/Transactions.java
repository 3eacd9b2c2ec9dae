package org.knotenpunkt.application.shared;

import java.util.function.Supplier;
import org.knotenpunkt.domain.shared.Actor;

/** Out-port: all or nothing. What towns own is visible in a transaction only as far as its actor has rights in them. */
public interface Transactions {
    /**
     * Does the work in one transaction and answers its result. A refusal or an exception undoes everything.
     *
     * @throws ConcurrentChangeException if somebody else has changed what the work wanted to change
     */
    <T> T call(Actor actor, Supplier<T> work);

    /** Does work that changes nothing, and sees one state of things throughout. */
    <T> T read(Actor actor, Supplier<T> work);

    /**
     * Runs one query about what is common to all: it sees nothing that a town owns. It is a transaction by itself, and so the
     * shortest way to an answer.
     *
     * @throws IllegalStateException if the work is more than one query
     */
    <T> T query(Supplier<T> work);

    /**
     * The work as another thread is to do it: only when the transaction that is running here has ended, and not if it has
     * undone everything.
     *
     * @param undone what that thread does instead
     */
    Runnable afterwards(Runnable work, Runnable undone);
}
