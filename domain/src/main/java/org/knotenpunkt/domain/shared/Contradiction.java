package org.knotenpunkt.domain.shared;

import org.jspecify.annotations.Nullable;

/** A refusal because something else is recorded for the same time; whoever knows that it was never true can say so. */
public interface Contradiction extends DomainError {
    /** What is recorded: a text, a number, or the name of a constant, as in a {@link Statement}. */
    String known();

    /** Who says so; null where that is not kept. */
    @Nullable
    Source source();

    @Override
    default Kind kind() {
        return Kind.CONFLICT;
    }
}
