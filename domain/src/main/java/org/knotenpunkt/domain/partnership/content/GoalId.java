package org.knotenpunkt.domain.partnership.content;

import java.util.UUID;
import org.knotenpunkt.domain.shared.Uuids;

/** The id of a goal. A goal keeps it through all versions of its agreement. */
public record GoalId(UUID value) {
    /**
     * Reads what {@link #toString()} writes.
     *
     * @throws IllegalArgumentException if the text is no UUID
     */
    public static GoalId of(String text) {
        return new GoalId(Uuids.read(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
