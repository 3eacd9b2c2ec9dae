package org.knotenpunkt.domain.access;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a grant. */
public record GrantId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static GrantId of(String text) {
        return new GrantId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
