package org.knotenpunkt.web.needs;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.result.QuestionResults;
import org.knotenpunkt.domain.needs.result.WaveComparison;

/** Two waves beside each other in the API. */
record ComparisonJson(CoverageJson first, CoverageJson second, List<PairJson> questions) {
    /** A question as it was answered in both waves; a wave that did not ask it is absent. */
    record PairJson(
            String question, ResultsJson.@Nullable QuestionJson first, ResultsJson.@Nullable QuestionJson second) {
        static PairJson from(WaveComparison.Pair pair) {
            return new PairJson(pair.question().id().value(), of(pair.first()), of(pair.second()));
        }

        private static ResultsJson.@Nullable QuestionJson of(@Nullable QuestionResults results) {
            return results == null ? null : ResultsJson.QuestionJson.from(results, Map.of());
        }
    }

    static ComparisonJson from(WaveComparison comparison) {
        return new ComparisonJson(
                CoverageJson.from(comparison.first().coverage()),
                CoverageJson.from(comparison.second().coverage()),
                comparison.questions().stream().map(PairJson::from).toList());
    }
}
