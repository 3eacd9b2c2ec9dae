package org.knotenpunkt.application.partnership;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;

/**
 * What is proposed and a party has not answered.
 *
 * @param number of the version that is proposed
 * @param title of that
 * @param partyName what the party is called in it
 * @param cancelledAt when the yes was cancelled that the party had given to earlier words of the version; null if it had given none
 */
public record AwaitedAnswer(
        AgreementId agreement,
        int number,
        String title,
        OrganisationId party,
        String partyName,
        @Nullable Instant cancelledAt) {}
