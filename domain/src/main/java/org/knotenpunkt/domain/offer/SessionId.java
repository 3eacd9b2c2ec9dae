package org.knotenpunkt.domain.offer;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a session of an offer. */
public record SessionId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static SessionId of(String text) {
        return new SessionId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
