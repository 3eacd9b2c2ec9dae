package org.knotenpunkt.application.organisation;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.organisation.OrganisationName;

/**
 * An organisation in a list, as it is on the day of the list.
 *
 * @param place of its address, or null if that is not known
 * @param town the town to which it belongs, or null if it belongs to none
 */
public record OrganisationSummary(
        OrganisationId id,
        OrganisationKind kind,
        OrganisationName name,
        @Nullable String place,
        @Nullable OrganisationRef town) {}
