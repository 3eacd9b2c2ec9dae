package org.knotenpunkt.domain.offer;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an offer. */
public record OfferId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static OfferId of(String text) {
        return new OfferId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
