package org.knotenpunkt.persistence.shared;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteType;

/** Lets one query through and nothing else: a second one might see another state of things. */
final class OneQuery implements ExecuteListener {
    private static final long serialVersionUID = 1;

    private boolean used;

    @Override
    public void start(ExecuteContext context) {
        if (used || context.type() != ExecuteType.READ) {
            throw new IllegalStateException("Only one query was asked for, and nothing else");
        }
        used = true;
    }
}
