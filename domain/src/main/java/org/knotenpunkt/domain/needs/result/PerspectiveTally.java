package org.knotenpunkt.domain.needs.result;

import java.util.Map;
import org.knotenpunkt.domain.needs.instrument.QuestionId;

/**
 * How a perspective answered.
 *
 * @param sheets how many sheets there are
 * @param questions those that anybody answered
 */
public record PerspectiveTally(int sheets, Map<QuestionId, QuestionTally> questions) {
    public static final PerspectiveTally NONE = new PerspectiveTally(0, Map.of());

    public PerspectiveTally {
        questions = Map.copyOf(questions);
    }

    public QuestionTally question(QuestionId id) {
        return questions.getOrDefault(id, QuestionTally.NONE);
    }
}
