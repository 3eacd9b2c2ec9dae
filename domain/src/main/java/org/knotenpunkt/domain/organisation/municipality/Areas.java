package org.knotenpunkt.domain.organisation.municipality;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * The areas to which a municipality adds up, as organisations of the kinds district, region and state; null where the
 * register names none, or none is known.
 */
public record Areas(
        @Nullable OrganisationId district,
        @Nullable OrganisationId region,
        @Nullable OrganisationId state) {
    public static final Areas UNKNOWN = new Areas(null, null, null);
}
