package org.knotenpunkt.domain.needs.result;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a published table. */
public record PublishedTableId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PublishedTableId of(String text) {
        return new PublishedTableId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
