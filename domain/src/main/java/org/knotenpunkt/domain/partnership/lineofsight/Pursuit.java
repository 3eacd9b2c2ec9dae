package org.knotenpunkt.domain.partnership.lineofsight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;

/**
 * What an agreement pursues, and what has become of it by a day.
 *
 * @param content of the version that holds; where none has held yet, of the one that will or on which people work
 * @param holds whether it holds on the day
 * @param since since when each goal is in a version that held
 * @param measured the values that tell where each goal stands that was measured by the day
 * @param delivered how much was given by the day of each contribution of which anything was
 */
public record Pursuit(
        AgreementId agreement,
        AgreementContent content,
        boolean holds,
        Map<GoalId, LocalDate> since,
        Map<GoalId, FirstAndNewest> measured,
        Map<ContributionId, BigDecimal> delivered) {
    public Pursuit {
        since = Map.copyOf(since);
        measured = Map.copyOf(measured);
        delivered = Map.copyOf(delivered);
    }

    boolean isOf(OrganisationId party) {
        return content.party(party).isPresent();
    }
}
