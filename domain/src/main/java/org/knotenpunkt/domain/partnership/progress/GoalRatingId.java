package org.knotenpunkt.domain.partnership.progress;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a rating of a goal. */
public record GoalRatingId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static GoalRatingId of(String text) {
        return new GoalRatingId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
