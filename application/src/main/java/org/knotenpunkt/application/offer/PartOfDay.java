package org.knotenpunkt.application.offer;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When people have time: while children are at school, after that, and when most work is done. */
public enum PartOfDay {
    MORNING(LocalTime.MIN, LocalTime.NOON),
    AFTERNOON(LocalTime.NOON, LocalTime.of(17, 0)),
    EVENING(LocalTime.of(17, 0), null);

    private final LocalTime from;
    private final @Nullable LocalTime until;

    PartOfDay(LocalTime from, @Nullable LocalTime until) {
        this.from = from;
        this.until = until;
    }

    /** When it begins. */
    public LocalTime from() {
        return from;
    }

    /** When the next one begins; null for the last. */
    public @Nullable LocalTime until() {
        return until;
    }

    /** Whether what begins at the time is in this part. */
    public boolean includes(LocalTime start) {
        return !start.isBefore(from) && (until == null || start.isBefore(until));
    }
}
