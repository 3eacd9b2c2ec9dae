package org.knotenpunkt.domain.offer.holiday;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to what is known of holidays, which belong to no town. */
public sealed interface HolidayEvent extends DomainEvent {
    @Override
    default @Nullable MunicipalityId municipality() {
        return null;
    }

    /**
     * The holidays of a state in a school year are known otherwise.
     *
     * @param subject under which that is kept
     * @param schoolYear as in 2026/27
     */
    record SchoolHolidaysLoaded(UUID subject, String state, String schoolYear, int added, int removed, Instant at)
            implements HolidayEvent {}
}
