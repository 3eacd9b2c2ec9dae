package org.knotenpunkt.domain.offer.accessibility;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of something that somebody has told about public pages. */
public record FeedbackId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static FeedbackId of(String text) {
        return new FeedbackId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
