package org.knotenpunkt.domain.initiative;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Validity;

/** An organisation that carries a network for a time. */
public record Supporter(OrganisationId organisation, Validity validity) {}
