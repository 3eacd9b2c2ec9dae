package org.knotenpunkt.application.offer;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.Address;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/**
 * Who holds published offers.
 *
 * @param town the name of the town to which it belongs; null if it belongs to none
 * @param stateKey the two digits of the state of that town; null if they are not known
 * @param address null if it is not known
 */
public record Holder(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        @Nullable String town,
        @Nullable String stateKey,
        @Nullable Address address) {}
