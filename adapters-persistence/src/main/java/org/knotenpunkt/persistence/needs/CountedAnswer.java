package org.knotenpunkt.persistence.needs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.result.PerspectiveTally;
import org.knotenpunkt.domain.needs.result.QuestionTally;
import org.knotenpunkt.domain.needs.result.WaveTally;

/**
 * How often a perspective gave an answer.
 *
 * @param value the point, the option or the number; empty for texts
 * @param count how often
 * @param first how often as the first answer of a sheet to the question
 * @param sum of the numbers
 */
record CountedAnswer(Perspective perspective, String question, String value, int count, int first, long sum) {
    static WaveTally tally(Map<Perspective, Integer> sheets, List<CountedAnswer> counted, int discarded) {
        var perspectives = new HashMap<Perspective, PerspectiveTally>();
        sheets.forEach((perspective, number) -> perspectives.put(
                perspective,
                new PerspectiveTally(
                        number,
                        counted.stream()
                                .filter(answer -> answer.perspective().equals(perspective))
                                .collect(Collectors.groupingBy(
                                        answer -> new QuestionId(answer.question()),
                                        Collectors.collectingAndThen(Collectors.toList(), CountedAnswer::question))))));
        return new WaveTally(perspectives, discarded);
    }

    private static QuestionTally question(List<CountedAnswer> counted) {
        return new QuestionTally(
                counted.stream().mapToInt(CountedAnswer::first).sum(),
                counted.stream()
                        .filter(answer -> !answer.value().isEmpty())
                        .collect(Collectors.toMap(CountedAnswer::value, CountedAnswer::count)),
                counted.stream().mapToLong(CountedAnswer::sum).sum());
    }
}
