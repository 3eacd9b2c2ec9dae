package org.knotenpunkt.domain.organisation;

import java.util.UUID;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of an organisation. */
public record OrganisationId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static OrganisationId of(String text) {
        return new OrganisationId(Uuids.read(text));
    }

    /** The id of the municipality as an organisation. */
    public static OrganisationId of(MunicipalityId municipality) {
        return new OrganisationId(municipality.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
