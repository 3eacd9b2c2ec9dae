package org.knotenpunkt.domain.partnership.release;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a release. */
public record ReleaseId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ReleaseId of(String text) {
        return new ReleaseId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
