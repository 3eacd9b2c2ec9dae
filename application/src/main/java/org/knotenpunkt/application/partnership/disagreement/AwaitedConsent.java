package org.knotenpunkt.application.partnership.disagreement;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementId;
import org.knotenpunkt.domain.partnership.disagreement.DisagreementKind;

/**
 * A resolution to which a party has not agreed.
 *
 * @param title of the agreement
 * @param partyName what the agreement last called the party
 */
public record AwaitedConsent(
        DisagreementId disagreement, DisagreementKind kind, String title, OrganisationId party, String partyName) {}
