package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import java.util.List;
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
 * @param earlierNames those among the names that it bore before in which the text was found that was looked for, the newest first
 * @param lastDay the last day of one that has ended by the day of the list; null for all others
 */
public record OrganisationSummary(
        OrganisationId id,
        OrganisationKind kind,
        OrganisationName name,
        @Nullable Address address,
        @Nullable ExternalKey key,
        @Nullable OrganisationRef town,
        @Nullable LocalDate lastDay,
        List<String> earlierNames) {
    public OrganisationSummary {
        earlierNames = List.copyOf(earlierNames);
    }

    /** Of its address; null if that is not known. */
    public @Nullable String place() {
        return address == null ? null : address.place();
    }
}
