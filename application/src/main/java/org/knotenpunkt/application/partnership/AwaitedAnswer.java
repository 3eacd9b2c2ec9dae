package org.knotenpunkt.application.partnership;

import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;

/**
 * What is proposed and a party has not answered.
 *
 * @param number of the version that is proposed
 * @param title of that
 * @param partyName what the party is called in it
 */
public record AwaitedAnswer(AgreementId agreement, int number, String title, OrganisationId party, String partyName) {}
