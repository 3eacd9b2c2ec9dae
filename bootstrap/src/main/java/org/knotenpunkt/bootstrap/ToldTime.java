package org.knotenpunkt.bootstrap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The time of a clock, except while something is told that happened at another time. */
public final class ToldTime implements InstantSource {
    private final InstantSource clock;

    @SuppressWarnings("ThreadLocalUsage") // each house tells its own stories
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    public ToldTime(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        var moment = told.get();
        return moment == null ? clock.instant() : moment;
    }

    /** Lets this thread do something as if it were that moment; for all others time goes on. */
    public <T> T at(Instant moment, Supplier<T> work) {
        var before = told.get();
        told.set(moment);
        try {
            return work.get();
        } finally {
            if (before == null) {
                told.remove();
            } else {
                told.set(before);
            }
        }
    }
}
