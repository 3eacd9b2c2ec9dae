package org.knotenpunkt.web.shared.server;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How often one sender may ask: as often in one go as in the whole time, and then evenly (the generic cell rate algorithm). Of each sender it knows
 * when all that was asked will be forgotten, and nothing once that is past.
 */
final class Rate {
    private static final int MANY = 10_000;

    private final long whole;
    private final long each;
    private final LongSupplier clock;
    private final Map<String, Long> forgotten = new ConcurrentHashMap<>();
    private volatile long tidied;

    /**
     * @param most how often in the time; 0 for any number
     * @param clock in nanoseconds, from whenever
     */
    Rate(int most, Duration time, LongSupplier clock) {
        this.whole = time.toNanos();
        this.each = most == 0 ? 0 : whole / most;
        this.clock = clock;
        this.tidied = clock.getAsLong();
    }

    /** Counts a request; answers how long the sender has to wait with it, zero for not at all. */
    Duration take(String sender) {
        if (each == 0) {
            return Duration.ZERO;
        }
        var now = clock.getAsLong();
        tidy(now);
        var wait = new long[1];
        forgotten.compute(sender, (same, known) -> {
            var next = (known == null || known - now < 0 ? now : known) + each;
            wait[0] = Math.max(0, next - now - whole);
            return wait[0] > 0 ? known : Long.valueOf(next);
        });
        return Duration.ofNanos(wait[0]);
    }

    /** How many senders it knows. */
    int senders() {
        return forgotten.size();
    }

    private void tidy(long now) {
        if (forgotten.size() > MANY && now - tidied > whole) {
            tidied = now;
            forgotten.values().removeIf(known -> known - now < 0);
        }
    }
}
