package org.knotenpunkt.web.shared;

import org.jspecify.annotations.Nullable;

/** What a log is told of a failure: of what type it was and where it happened, but not its messages, which may repeat what people wrote. */
public final class Trace extends Exception {
    private Trace(String type, @Nullable Throwable cause) {
        super(type, cause);
    }

    /** The trace of a failure, with those of what caused it and of what failed besides. */
    public static Trace of(Throwable failure) {
        var cause = failure.getCause();
        var trace = new Trace(failure.getClass().getName(), cause == null ? null : of(cause));
        trace.setStackTrace(failure.getStackTrace());
        for (var suppressed : failure.getSuppressed()) {
            trace.addSuppressed(of(suppressed));
        }
        return trace;
    }
}
