package org.knotenpunkt.domain.needs.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.Wave;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Result;

/**
 * What a wave came to, as people of the town see it: exact, but for groups of fewer than five. These are not shown to anyone, nor is
 * anything from which they could be computed.
 */
public record WaveResults(Wave wave, Coverage coverage, List<QuestionResults> questions) {
    public WaveResults {
        questions = List.copyOf(questions);
    }

    /** What the wave came to, once it is closed: before, whoever looks twice would see what the last one answered. */
    public static Result<WaveResults, AssessmentError> of(
            Wave wave, InstrumentVersion asked, WaveTally tally, Disclosure disclosure) {
        return wave.ifClosed().map(closed -> {
            var sheets = tally.perspectives().entrySet().stream()
                    .collect(Collectors.toMap(
                            one -> one.getKey(), one -> one.getValue().sheets()));
            var coverage = Coverage.of(closed, sheets, tally.discarded(), disclosure);
            return new WaveResults(
                    closed,
                    coverage,
                    asked.questions().stream()
                            .map(question -> QuestionResults.of(question, coverage, tally, disclosure))
                            .toList());
        });
    }

    /** The questions that ask for a text, each with the perspectives whose answers to it can be read. */
    public Map<QuestionId, List<Perspective>> readable() {
        return questions.stream()
                .filter(one -> one.question().kind() instanceof QuestionKind.FreeText)
                .collect(Collectors.toMap(one -> one.question().id(), this::readable));
    }

    /** The perspectives of which enough have answered the question that what they wrote can be read. */
    public List<Perspective> readable(QuestionResults question) {
        return question.groups().entrySet().stream()
                .filter(group -> group.getValue().answered().isGroup())
                .map(group -> group.getKey())
                .toList();
    }
}
