package org.knotenpunkt.persistence.shared;

import org.knotenpunkt.application.shared.ConcurrentChangeException;

/** What a statement that saves one thing in its version came to. */
public final class Saved {
    private Saved() {}

    /**
     * Makes sure that the statement has touched its row.
     *
     * @throws ConcurrentChangeException if it found none: the version is no longer the stored one
     */
    public static void requireOne(int rows, Object id) {
        if (rows != 1) {
            throw lostRace(id);
        }
    }

    /** What to throw where the version is no longer the stored one. */
    public static ConcurrentChangeException lostRace(Object id) {
        return new ConcurrentChangeException("%s has been saved by someone else".formatted(id));
    }
}
