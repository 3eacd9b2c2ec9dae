package org.knotenpunkt.application.organisation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;
import org.knotenpunkt.domain.shared.MunicipalityId;

/**
 * What is left of an organisation that was registered by mistake.
 *
 * @param home the town to which it was said to belong, or null if to none
 * @param name what it was called last
 */
public record WithdrawnOrganisation(
        OrganisationId id,
        OrganisationKind kind,
        @Nullable MunicipalityId home,
        String name,
        Instant at,
        String reason) {}
