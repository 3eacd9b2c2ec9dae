package org.knotenpunkt.persistence.offer.count;

import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.knotenpunkt.persistence.tables.Tables.SESSION_COUNT;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.knotenpunkt.persistence.shared.KeptTwice;

/** Which entry of a session is the newest, beside the numbers of its entries. */
public final class NewestEntries implements KeptTwice {
    @Override
    public Table<?> table() {
        return SESSION_COUNT;
    }

    @Override
    public int differing(DSLContext dsl) {
        return dsl.fetchCount(select(SESSION_COUNT.SESSION_ID)
                .from(SESSION_COUNT)
                .groupBy(SESSION_COUNT.MUNICIPALITY_ID, SESSION_COUNT.SESSION_ID)
                .having(max(SESSION_COUNT.NUMBER)
                        .isDistinctFrom(max(SESSION_COUNT.NUMBER).filterWhere(SESSION_COUNT.NEWEST))));
    }
}
