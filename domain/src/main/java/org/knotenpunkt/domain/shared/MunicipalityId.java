package org.knotenpunkt.domain.shared;

import java.util.UUID;

/** The id of a municipality: the tenant. It is the id of the municipality as an organisation, too. */
public record MunicipalityId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static MunicipalityId of(String text) {
        return new MunicipalityId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
