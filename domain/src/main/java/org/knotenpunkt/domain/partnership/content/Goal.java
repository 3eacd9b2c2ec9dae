package org.knotenpunkt.domain.partnership.content;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What the parties want to be different.
 *
 * @param parent the goal that it serves; null for one that serves none
 * @param text 1 to 500 characters
 * @param operation what an operational goal has in addition; null exactly for the others
 */
public record Goal(
        GoalId id,
        @Nullable GoalId parent,
        GoalLevel level,
        String text,
        @Nullable Operation operation) {
    public static final int MAX_LENGTH = 500;

    /** What makes a goal operational: how it is measured, and to which need it answers. */
    public record Operation(Measure measure, Answering answering) {}

    public Goal {
        text = Texts.checked("text of a goal", text, MAX_LENGTH);
        if ((level == GoalLevel.OPERATIONAL) != (operation != null)) {
            throw new IllegalArgumentException("A goal has a measure exactly if it is operational");
        }
    }

    /** How it is measured, if it is operational. */
    public Optional<Measure> measure() {
        return Optional.ofNullable(operation).map(Operation::measure);
    }
}
