package org.knotenpunkt.domain.needs;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an assessment. */
public record AssessmentId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static AssessmentId of(String text) {
        return new AssessmentId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
