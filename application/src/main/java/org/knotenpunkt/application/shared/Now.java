package org.knotenpunkt.application.shared;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What the clocks show where the installation stands. */
@FunctionalInterface
@SuppressWarnings("FunctionalInterfaceMethodChanged") // the day follows from the time: one lambda tells both
public interface Now extends Today {
    LocalDateTime now();

    @Override
    default LocalDate today() {
        return now().toLocalDate();
    }

    /** Now by the clock, in the zone. */
    static Now of(InstantSource clock, ZoneId zone) {
        return () -> LocalDateTime.ofInstant(clock.instant(), zone);
    }
}
