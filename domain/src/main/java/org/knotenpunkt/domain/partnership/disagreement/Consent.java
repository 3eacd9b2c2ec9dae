package org.knotenpunkt.domain.partnership.disagreement;

import org.knotenpunkt.domain.organisation.OrganisationId;

/** The yes of a party to one wording. */
public record Consent(OrganisationId party, Entry entry) {}
