package org.knotenpunkt.domain.partnership.lineofsight;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.GoalId;

/**
 * A goal that nobody pursues any more: its agreement is over, or was never made, or does not name it any longer.
 *
 * @param title of the agreement
 */
public record EndedGoal(GoalId id, String text, AgreementId agreement, String title) {}
