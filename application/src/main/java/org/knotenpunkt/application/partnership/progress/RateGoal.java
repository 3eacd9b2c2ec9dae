package org.knotenpunkt.application.partnership.progress;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.progress.GoalRatingId;
import org.knotenpunkt.domain.partnership.progress.GoalRatings;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: a party or the town says what became of a goal in a school year, and what follows. */
public interface RateGoal {
    /**
     * Keeps the rating; of one year the same again changes nothing.
     *
     * @param corrected the version of the ratings of the goal, as the actor saw them, if what they say otherwise was never true and is to be
     *     taken back; null if nothing is
     * @throws ConcurrentChangeException if more has been recorded by now than the actor, who corrects it, has seen
     */
    Result<GoalRatings, ProgressError> rate(
            Actor actor, AgreementId agreement, GoalId goal, NewRating rating, @Nullable Long corrected);

    /**
     * Says that a rating was never true.
     *
     * @param version of the ratings of the goal, as the actor saw them
     * @throws ConcurrentChangeException if more has been recorded by now
     */
    Result<GoalRatings, ProgressError> withdraw(
            Actor actor,
            AgreementId agreement,
            GoalId goal,
            long version,
            GoalRatingId rating,
            @Nullable String reason);
}
