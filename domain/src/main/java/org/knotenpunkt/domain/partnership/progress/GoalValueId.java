package org.knotenpunkt.domain.partnership.progress;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a recorded value of a goal. */
public record GoalValueId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static GoalValueId of(String text) {
        return new GoalValueId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
