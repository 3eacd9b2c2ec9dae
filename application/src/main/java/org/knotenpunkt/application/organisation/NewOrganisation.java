package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.Contact;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Source;

/**
 * What is known about an organisation when it is registered.
 *
 * @param town the town to which it belongs, or null if it belongs to none
 * @param keys what registers call it, as far back as is known
 * @param source who says all this; null if nobody does whom we know
 */
public record NewOrganisation(
        OrganisationKind kind,
        @Nullable MunicipalityId town,
        OrganisationName name,
        @Nullable Address address,
        Contact contact,
        @Nullable LocalDate founded,
        List<ExternalKey> keys,
        @Nullable Source source) {
    public NewOrganisation {
        keys = List.copyOf(keys);
    }

    /** An organisation of which little more than the name is known. */
    public static NewOrganisation named(OrganisationKind kind, @Nullable MunicipalityId town, String name) {
        return new NewOrganisation(kind, town, OrganisationName.of(name), null, Contact.NONE, null, List.of(), null);
    }

    Optional<MunicipalityId> home() {
        return Optional.ofNullable(town);
    }
}
