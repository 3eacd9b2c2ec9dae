package org.knotenpunkt.domain.partnership.review;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Texts;

/**
 * What follows from what the parties said about one criterion.
 *
 * @param text what is to change or why nothing does, 1 to 1,000 characters
 * @param by the account that wrote it down
 */
public record Conclusion(String criterion, Decision decision, String text, Instant at, UUID by) {
    public static final int MAX_LENGTH = 1_000;

    /** What happens to the goals. It is done in a draft of the agreement. */
    public sealed interface Decision {
        /** A goal of the agreement is to be changed. */
        record ChangeGoal(GoalId goal) implements Decision {}

        /** There is to be a goal that was none before. */
        record NewGoal() implements Decision {}

        /** No goal is changed; the text says why not. */
        record NoChange() implements Decision {}
    }

    public Conclusion {
        text = Texts.checked("text of a conclusion", text, MAX_LENGTH);
    }

    /** Without its text: it could get into a log. */
    @Override
    public String toString() {
        return "Conclusion[%s, %s]".formatted(criterion, decision);
    }
}
