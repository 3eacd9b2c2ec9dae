package org.knotenpunkt.domain.access;

import java.time.Duration;

/**
 * How long a session lasts.
 *
 * @param idle how long it lasts without being used
 * @param absolute how long it lasts at most
 */
public record SessionLimits(Duration idle, Duration absolute) {
    public SessionLimits {
        if (!idle.isPositive() || absolute.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "A session cannot last %s unused and %s at most".formatted(idle, absolute));
        }
    }
}
