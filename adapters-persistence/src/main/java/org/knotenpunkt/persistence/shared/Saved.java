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
            throw new ConcurrentChangeException("%s has been saved by someone else".formatted(id));
        }
    }
}
