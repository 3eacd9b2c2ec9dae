package org.knotenpunkt.domain.offer.count;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an entry. Whoever enters makes it: what is sent twice is entered once. */
public record EntryId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static EntryId of(String text) {
        return new EntryId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
