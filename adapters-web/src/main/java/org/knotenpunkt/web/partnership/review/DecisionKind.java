package org.knotenpunkt.web.partnership.review;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.review.Conclusion;

/** What happens to the goals, as programs and forms say it. */
enum DecisionKind {
    CHANGE_GOAL,
    NEW_GOAL,
    NO_CHANGE;

    static DecisionKind of(Conclusion.Decision decision) {
        return switch (decision) {
            case Conclusion.Decision.ChangeGoal change -> CHANGE_GOAL;
            case Conclusion.Decision.NewGoal another -> NEW_GOAL;
            case Conclusion.Decision.NoChange none -> NO_CHANGE;
        };
    }

    /** @param goal the one that is to be changed */
    Conclusion.Decision decision(@Nullable GoalId goal) {
        return switch (this) {
            case CHANGE_GOAL -> new Conclusion.Decision.ChangeGoal(Objects.requireNonNull(goal));
            case NEW_GOAL -> new Conclusion.Decision.NewGoal();
            case NO_CHANGE -> new Conclusion.Decision.NoChange();
        };
    }
}
