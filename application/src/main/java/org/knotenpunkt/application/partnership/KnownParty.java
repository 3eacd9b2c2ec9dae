package org.knotenpunkt.application.partnership;

import org.knotenpunkt.domain.organisation.OrganisationId;

/**
 * Who takes part in agreements.
 *
 * @param name what it is called in one of them
 */
public record KnownParty(OrganisationId organisation, String name) {}
