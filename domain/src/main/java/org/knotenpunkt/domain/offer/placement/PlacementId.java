package org.knotenpunkt.domain.offer.placement;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a placement. */
public record PlacementId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PlacementId of(String text) {
        return new PlacementId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
