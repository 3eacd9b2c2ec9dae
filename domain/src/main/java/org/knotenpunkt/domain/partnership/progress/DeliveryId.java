package org.knotenpunkt.domain.partnership.progress;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a recorded delivery. */
public record DeliveryId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static DeliveryId of(String text) {
        return new DeliveryId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
