package org.knotenpunkt.domain.offer.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.centre.CentreId;

/**
 * Offers that get in each other's way, or an offer that lies on days on which it does not mean to take place.
 *
 * @param what the room, the speaker, the contact or the holidays
 * @param other null where it is about days
 * @param days on which that is so, one at least, in their order
 */
public record Clash(
        ClashKind kind, String what, PlannedSite.Entry one, PlannedSite.@Nullable Entry other, List<LocalDate> days) {
    public Clash {
        days = List.copyOf(days);
    }

    /** Whether something of it is at the centre. */
    public boolean isAt(CentreId centre) {
        return Stream.concat(Stream.of(one), Stream.ofNullable(other))
                .anyMatch(entry -> entry.site().id().equals(centre));
    }
}
