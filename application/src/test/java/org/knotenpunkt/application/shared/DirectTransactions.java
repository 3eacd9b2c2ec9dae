package org.knotenpunkt.application.shared;

import java.util.function.Supplier;
import org.knotenpunkt.domain.shared.Actor;

/** Does the work at once, and undoes nothing: a use case must not have saved anything when it refuses. */
public final class DirectTransactions implements Transactions {
    @Override
    public <T> T call(Actor actor, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T read(Actor actor, Supplier<T> work) {
        return work.get();
    }

    @Override
    public <T> T query(Supplier<T> work) {
        return work.get();
    }

    @Override
    public Runnable afterwards(Runnable work, Runnable undone) {
        return work;
    }
}
