package org.knotenpunkt.domain.organisation.relation;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a relation. */
public record RelationId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static RelationId of(String text) {
        return new RelationId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
