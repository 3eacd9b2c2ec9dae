package org.knotenpunkt.domain.partnership.progress;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Texts;

/**
 * How people rate what became of a goal in a school year, and what follows.
 *
 * @param reason why they see it so, 1 to 1,000 characters
 * @param by the account that recorded it
 */
public record GoalRating(
        GoalRatingId id, SchoolYear year, Verdict verdict, String reason, NextStep next, Instant at, UUID by) {
    public static final int MAX_LENGTH = 1_000;

    /** The oldest first. */
    public static final Comparator<GoalRating> BY_YEAR = Comparator.comparing(GoalRating::year);

    public GoalRating {
        reason = Texts.checked("reason of a rating", reason, MAX_LENGTH);
    }

    boolean saysTheSameAs(GoalRating other) {
        return verdict == other.verdict && next == other.next && reason.equals(other.reason);
    }

    /** Without its reason: it could get into a log. */
    @Override
    public String toString() {
        return "GoalRating[%s, %s, %s]".formatted(year, verdict, next);
    }
}
