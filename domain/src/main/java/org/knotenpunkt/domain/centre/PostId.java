package org.knotenpunkt.domain.centre;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a post. */
public record PostId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PostId of(String text) {
        return new PostId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
