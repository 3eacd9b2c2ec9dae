package org.knotenpunkt.domain.needs;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a finding. */
public record FindingId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static FindingId of(String text) {
        return new FindingId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
