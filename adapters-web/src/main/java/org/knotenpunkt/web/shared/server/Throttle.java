package org.knotenpunkt.web.shared.server;

import io.micrometer.core.instrument.Counter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Holds up those of one sort who send too often, and counts how many these are. Each node counts for itself. */
public final class Throttle {
    private final Rate rate;
    private final Counter refused;

    /**
     * @param perMinute how many are taken from each, as many in one go; 0 for any number
     * @param sender what sort they are, in a word
     */
    public Throttle(int perMinute, Metrics metrics, String sender) {
        this(perMinute, Duration.ofMinutes(1), metrics, sender);
    }

    /**
     * @param most how many are taken from each in the time, as many in one go; 0 for any number
     * @param sender what sort they are, in a word
     */
    public Throttle(int most, Duration time, Metrics metrics, String sender) {
        this(most, time, metrics, sender, System::nanoTime);
    }

    Throttle(int perMinute, Metrics metrics, String sender, LongSupplier clock) {
        this(perMinute, Duration.ofMinutes(1), metrics, sender, clock);
    }

    private Throttle(int most, Duration time, Metrics metrics, String sender, LongSupplier clock) {
        this.rate = new Rate(most, time, clock);
        this.refused = Counter.builder("http.server.throttled")
                .description("Requests that came too soon after others of the same sender")
                .tag("sender", sender)
                .register(metrics.registry());
    }

    /** Counts a request; answers how long its sender has to wait with it, zero for not at all. */
    public Duration take(String sender) {
        var wait = rate.take(sender);
        if (wait.isPositive()) {
            refused.increment();
        }
        return wait;
    }
}
