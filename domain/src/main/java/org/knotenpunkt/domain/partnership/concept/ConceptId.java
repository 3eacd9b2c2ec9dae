package org.knotenpunkt.domain.partnership.concept;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a concept. */
public record ConceptId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ConceptId of(String text) {
        return new ConceptId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
