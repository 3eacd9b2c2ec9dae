package org.knotenpunkt.domain.organisation.function;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a person. */
public record PersonId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static PersonId of(String text) {
        return new PersonId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
