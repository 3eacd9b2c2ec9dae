package org.knotenpunkt.application.shared;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day that it is where the installation stands. */
@FunctionalInterface
public interface Today {
    LocalDate today();

    /** Today by the clock, in the zone. */
    static Today of(InstantSource clock, ZoneId zone) {
        return () -> LocalDate.ofInstant(clock.instant(), zone);
    }
}
