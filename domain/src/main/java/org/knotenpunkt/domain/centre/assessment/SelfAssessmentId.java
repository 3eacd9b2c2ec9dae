package org.knotenpunkt.domain.centre.assessment;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a self-assessment. */
public record SelfAssessmentId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static SelfAssessmentId of(String text) {
        return new SelfAssessmentId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
