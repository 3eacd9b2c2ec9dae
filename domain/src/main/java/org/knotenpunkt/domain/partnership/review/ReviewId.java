package org.knotenpunkt.domain.partnership.review;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a review. */
public record ReviewId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ReviewId of(String text) {
        return new ReviewId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
