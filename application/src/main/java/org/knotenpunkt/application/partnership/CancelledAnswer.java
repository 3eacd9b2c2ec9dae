package org.knotenpunkt.application.partnership;

import java.time.Instant;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;

/**
 * That the yes of a party counts no more, since the draft was changed; nobody has been asked anew yet.
 *
 * @param number of the version that is worked on
 * @param title of that
 * @param partyName what the party is called in it
 * @param at when it was changed
 */
public record CancelledAnswer(
        AgreementId agreement, int number, String title, OrganisationId party, String partyName, Instant at) {}
