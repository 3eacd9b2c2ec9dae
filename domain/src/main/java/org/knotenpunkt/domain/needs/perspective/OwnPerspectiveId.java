package org.knotenpunkt.domain.needs.perspective;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a perspective of a town's own. */
public record OwnPerspectiveId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static OwnPerspectiveId of(String text) {
        return new OwnPerspectiveId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
