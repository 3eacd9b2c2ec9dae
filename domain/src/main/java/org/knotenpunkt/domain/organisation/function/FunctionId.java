package org.knotenpunkt.domain.organisation.function;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a function. */
public record FunctionId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static FunctionId of(String text) {
        return new FunctionId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
