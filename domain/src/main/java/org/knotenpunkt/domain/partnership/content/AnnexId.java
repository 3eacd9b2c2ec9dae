package org.knotenpunkt.domain.partnership.content;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an annex, which it keeps through all versions of its agreement. */
public record AnnexId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static AnnexId of(String text) {
        return new AnnexId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
