package org.knotenpunkt.domain.partnership;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a file that proves something or belongs to an agreement. */
public record FileId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static FileId of(String text) {
        return new FileId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
