package org.knotenpunkt.domain.organisation.function;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a term. */
public record TermId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static TermId of(String text) {
        return new TermId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
