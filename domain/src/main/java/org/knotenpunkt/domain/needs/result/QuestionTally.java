package org.knotenpunkt.domain.needs.result;

import java.util.Map;

/**
 * How a perspective answered a question.
 *
 * @param answered how many answered it
 * @param counts how many chose each point (as a number), option or number; what nobody chose is missing. Empty for texts.
 * @param sum of the points or numbers
 */
public record QuestionTally(int answered, Map<String, Integer> counts, long sum) {
    public static final QuestionTally NONE = new QuestionTally(0, Map.of(), 0);

    public QuestionTally {
        counts = Map.copyOf(counts);
    }

    public int count(String value) {
        return counts.getOrDefault(value, 0);
    }
}
