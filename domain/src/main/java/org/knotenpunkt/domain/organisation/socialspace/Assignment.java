package org.knotenpunkt.domain.organisation.socialspace;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.shared.Validity;

/** That an organisation belongs to a social space in a period. */
public record Assignment(OrganisationId organisation, Validity validity) {}
