package org.knotenpunkt.domain.organisation.register;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an import. */
public record ImportId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static ImportId of(String text) {
        return new ImportId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
