package org.knotenpunkt.domain.needs.instrument;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an instrument. */
public record InstrumentId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static InstrumentId of(String text) {
        return new InstrumentId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
