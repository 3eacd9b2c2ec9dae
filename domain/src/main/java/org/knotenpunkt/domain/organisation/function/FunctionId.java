package org.knotenpunkt.domain.organisation.function;

import java.util.UUID;

/** The id of a function. */
public record FunctionId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static FunctionId of(String text) {
        return new FunctionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
