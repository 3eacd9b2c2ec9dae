package org.knotenpunkt.application.organisation;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.ExternalKey;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;

/**
 * An organisation in a list, as it is on the day of the list.
 *
 * @param address null if it is not known
 * @param key the first of its official keys in the order of their schemes, or null if it has none
 * @param town the town to which it belongs, or null if it belongs to none
 * @param otherDays what is to be said of other days than the one of the list
 */
public record OrganisationSummary(
        OrganisationId id,
        OrganisationKind kind,
        OrganisationName name,
        @Nullable Address address,
        @Nullable ExternalKey key,
        @Nullable OrganisationRef town,
        OtherDays otherDays) {
    /** Of its address; null if that is not known. */
    public @Nullable String place() {
        return address == null ? null : address.place();
    }
}
