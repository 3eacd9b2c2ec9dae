package org.knotenpunkt.persistence.shared;

import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;
import org.jooq.impl.DSL;

/** Lets one query through and nothing else: a second one might see another state of things. */
final class OneQuery implements ExecuteListener {
    private static final long serialVersionUID = 1;

    /** Rows of a statement that was prepared without jOOQ are {@code OTHER}. */
    private static final Set<ExecuteType> READING = Set.of(ExecuteType.READ, ExecuteType.OTHER);

    private boolean used;

    private OneQuery() {}

    /** The same place, which lets one query through. */
    static DSLContext at(DSLContext place) {
        return DSL.using(place.configuration().derive(new OneQuery()));
    }

    /** Refuses a change that jOOQ does not hear of. */
    static void refuseChange(DSLContext place) {
        for (var provider : place.configuration().executeListenerProviders()) {
            if (provider.provide() instanceof OneQuery) {
                throw refusal();
            }
        }
    }

    @Override
    public void start(ExecuteContext context) {
        if (used || !READING.contains(context.type())) {
            throw refusal();
        }
        used = true;
    }

    private static IllegalStateException refusal() {
        return new IllegalStateException("Only one query was asked for, and nothing else");
    }
}
