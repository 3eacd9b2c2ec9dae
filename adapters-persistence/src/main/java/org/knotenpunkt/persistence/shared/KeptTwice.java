package org.knotenpunkt.persistence.shared;

import org.jooq.DSLContext;
import org.jooq.Table;

/** What a table keeps although it follows from other rows, so that it is found fast. Both have to say the same. */
public interface KeptTwice {
    /** The table that keeps it. */
    Table<?> table();

    /** In how many places the table says something else than that from which it follows, as far as the transaction sees. */
    int differing(DSLContext dsl);
}
