package org.knotenpunkt.application.partnership;

import java.util.Map;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;

/**
 * An agreement that holds on a day.
 *
 * @param measured the values by that day that tell where each goal stands that was measured
 */
public record AgreementInForce(Agreement agreement, Map<GoalId, FirstAndNewest> measured) {
    public AgreementInForce {
        measured = Map.copyOf(measured);
    }
}
