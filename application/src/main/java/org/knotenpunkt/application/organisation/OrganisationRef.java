package org.knotenpunkt.application.organisation;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.organisation.OrganisationKind;

/**
 * An organisation as others mention it.
 *
 * @param name its newest short name, or the full one where it has none
 */
public record OrganisationRef(OrganisationId id, OrganisationKind kind, String name) {}
