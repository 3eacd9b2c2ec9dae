package org.knotenpunkt.domain.organisation.relation;

import java.util.UUID;

/** The id of a relation. */
public record RelationId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static RelationId of(String text) {
        return new RelationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
