package org.knotenpunkt.web.needs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.result.WaveOutcome;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.result.Coverage;
import org.knotenpunkt.domain.needs.result.GroupAnswers;
import org.knotenpunkt.domain.needs.result.QuestionResults;
import org.knotenpunkt.domain.shared.Shown;
import org.knotenpunkt.web.needs.result.RoundedJson;
import org.knotenpunkt.web.shared.text.Words;

/**
 * What a wave came to in the API, for people of its town.
 *
 * @param missing the perspectives that were asked and have not answered
 */
record ResultsJson(
        int wave,
        List<HeardJson> perspectives,
        NumberJson sheets,
        RoundedJson discarded,
        List<String> missing,
        List<QuestionJson> questions,
        ContextJson context) {
    static ResultsJson from(WaveOutcome outcome, Words words) {
        var results = outcome.results();
        var coverage = results.coverage();
        return new ResultsJson(
                coverage.wave(),
                coverage.perspectives().stream().map(HeardJson::from).toList(),
                NumberJson.from(coverage.total()),
                RoundedJson.from(coverage.discarded()),
                coverage.missing().stream().map(Perspective::code).toList(),
                results.questions().stream()
                        .map(question -> QuestionJson.from(
                                question,
                                outcome.written()
                                        .getOrDefault(question.question().id(), Map.of())))
                        .toList(),
                ContextJson.from(outcome.context(), results.wave().lastDay(), words));
    }

    /** A number, where it may be told: it is unknown, or of too few, or so many. */
    record NumberJson(String state, @Nullable Integer value) {
        static NumberJson from(Shown shown) {
            return switch (shown) {
                case Shown.Count(var value) -> new NumberJson("TOLD", value);
                case Shown.Suppressed few -> new NumberJson("TOO_FEW", null);
                case Shown.Unknown unknown -> new NumberJson("UNKNOWN", null);
            };
        }
    }

    /** How many of a perspective have answered, of how many who could. */
    record HeardJson(String perspective, NumberJson sheets, NumberJson base) {
        static HeardJson from(Coverage.Heard heard) {
            return new HeardJson(
                    heard.perspective().code(), NumberJson.from(heard.sheets()), NumberJson.from(heard.base()));
        }
    }

    /** How a question was answered, by each perspective and by all together. */
    record QuestionJson(String question, List<GroupJson> groups, GroupJson total) {
        static QuestionJson from(QuestionResults results, Map<Perspective, List<String>> written) {
            return new QuestionJson(
                    results.question().id().value(),
                    results.groups().entrySet().stream()
                            .map(group -> GroupJson.from(
                                    group.getKey(), group.getValue(), written.getOrDefault(group.getKey(), List.of())))
                            .toList(),
                    GroupJson.from(null, results.total(), List.of()));
        }
    }

    /**
     * How those of a perspective answered.
     *
     * @param perspective absent for all together
     * @param sum of the points or numbers, which makes the mean with the number of those who answered; absent without one
     */
    record GroupJson(
            @Nullable String perspective,
            NumberJson answered,
            List<CountJson> counts,
            @Nullable Long sum,
            @Nullable Double mean,
            List<String> written) {
        static GroupJson from(@Nullable Perspective perspective, GroupAnswers group, List<String> written) {
            var mean = group.mean();
            return new GroupJson(
                    perspective == null ? null : perspective.code(),
                    NumberJson.from(group.answered()),
                    group.bars().stream()
                            .map(bar -> new CountJson(bar.value(), bar.count()))
                            .toList(),
                    mean == null ? null : mean.sum(),
                    mean == null ? null : mean.value(),
                    written);
        }
    }

    /** How often a point, an option or a class of numbers was chosen. */
    record CountJson(String value, int count) {}
}
