package org.knotenpunkt.domain.partnership;

import org.knotenpunkt.domain.organisation.OrganisationId;

/** That one party leaves while the agreement holds for the others. */
public record Leave(OrganisationId party, Ending ending) {}
