package org.knotenpunkt.domain.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An organisation as it was, is or will be on a day, as far as is known. */
public record OrganisationOnDay(
        OrganisationId id,
        LocalDate day,
        Existence existence,
        Optional<OrganisationName> name,
        Optional<Address> address,
        List<ExternalKey> keys) {
    public OrganisationOnDay {
        keys = List.copyOf(keys);
    }
}
