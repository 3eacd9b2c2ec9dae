package org.knotenpunkt.application.partnership;

import java.util.Map;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.GoalValue;

/**
 * An agreement that holds on a day.
 *
 * @param newest the newest value by that day of each goal that was measured
 */
public record AgreementInForce(Agreement agreement, Map<GoalId, GoalValue> newest) {
    public AgreementInForce {
        newest = Map.copyOf(newest);
    }
}
