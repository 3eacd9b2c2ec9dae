package org.knotenpunkt.domain.partnership.progress;

import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A goal and what has become of it.
 *
 * @param goal as it is said now, or was said last
 * @param held when it was in a version that held
 * @param standing where it stands; where it is over, as of its last day; unknown for a goal that is not measured
 */
public record GoalProgress(Goal goal, Validity held, Ledger<GoalValue> values, Standing standing) {}
