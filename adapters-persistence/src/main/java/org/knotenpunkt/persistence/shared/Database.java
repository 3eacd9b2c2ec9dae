package org.knotenpunkt.persistence.shared;

import org.jooq.DSLContext;

/** The database, as a repository sees it: from within the transaction of the use case. */
@FunctionalInterface
public interface Database {
    /**
     * The way to run statements in the transaction of this thread.
     *
     * @throws IllegalStateException if there is none
     */
    DSLContext dsl();
}
