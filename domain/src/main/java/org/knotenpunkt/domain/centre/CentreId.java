package org.knotenpunkt.domain.centre;

import java.util.UUID;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a centre; that of its organisation is the same. */
public record CentreId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static CentreId of(String text) {
        return new CentreId(Uuids.read(text));
    }

    public OrganisationId organisation() {
        return new OrganisationId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
