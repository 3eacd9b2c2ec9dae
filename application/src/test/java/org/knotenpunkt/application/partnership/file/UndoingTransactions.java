package org.knotenpunkt.application.partnership.file;

import java.util.function.Supplier;
import org.knotenpunkt.application.shared.DirectTransactions;
import org.knotenpunkt.application.shared.Transactions;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** Does the work at once, and leaves no file behind if it is refused or fails. */
public record UndoingTransactions(InMemoryFiles files) implements Transactions {
    private static final DirectTransactions DIRECT = new DirectTransactions();

    @Override
    public <T> T call(Actor actor, Supplier<T> work) {
        var before = files.copy();
        var isDone = false;
        try {
            var result = DIRECT.call(actor, work);
            isDone = !(result instanceof Result.Refusal<?, ?>);
            return result;
        } finally {
            if (!isDone) {
                files.restore(before);
            }
        }
    }

    @Override
    public <T> T read(Actor actor, Supplier<T> work) {
        return DIRECT.read(actor, work);
    }

    @Override
    public <T> T query(Supplier<T> work) {
        return DIRECT.query(work);
    }

    @Override
    public Runnable afterwards(Runnable work, Runnable undone) {
        return DIRECT.afterwards(work, undone);
    }
}
