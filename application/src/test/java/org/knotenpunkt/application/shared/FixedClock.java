package org.knotenpunkt.application.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Time that stands still until it is told to go on. */
public final class FixedClock implements InstantSource, Now {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Instant now;

    private FixedClock(Instant now) {
        this.now = now;
    }

    public static FixedClock at(Instant now) {
        return new FixedClock(now);
    }

    /** Noon of the day, in Berlin. */
    public static FixedClock on(LocalDate day) {
        return new FixedClock(day.atTime(12, 0).atZone(ZONE).toInstant());
    }

    /** Noon of 22 November 2026, in Berlin. */
    public static FixedClock anyDay() {
        return on(LocalDate.of(2026, 11, 22));
    }

    public void advance(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public LocalDateTime now() {
        return LocalDateTime.ofInstant(now, ZONE);
    }
}
