package org.knotenpunkt.application.partnership.progress;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.GoalValueId;
import org.knotenpunkt.domain.partnership.progress.GoalValues;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a party or the town says how far a goal is. */
public interface RecordValue {
    /**
     * Keeps the value; of one day and method the same again changes nothing.
     *
     * @param corrected the version of the values of the goal, as the actor saw them, if what they say otherwise was never true and is to be
     *     taken back; null if nothing is
     * @throws ConcurrentChangeException if more has been recorded by now than the actor, who corrects it, has seen
     */
    Result<GoalValues, ProgressError> record(
            Actor actor, AgreementId agreement, GoalId goal, NewValue value, @Nullable Long corrected);

    /**
     * Says that a value was never true.
     *
     * @param version of what is recorded of the goal, as the actor saw it
     * @throws ConcurrentChangeException if more has been recorded by now
     */
    Result<GoalValues, ProgressError> withdraw(
            Actor actor, AgreementId agreement, GoalId goal, long version, GoalValueId value, @Nullable String reason);
}
