package org.knotenpunkt.web.needs.result;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.result.GroupAnswers;
import org.knotenpunkt.domain.needs.result.QuestionResults;
import org.knotenpunkt.domain.needs.result.WaveComparison;

/** Two waves beside each other. */
public record ComparisonPage(Assessment assessment, WaveComparison comparison) {
    /** How the perspective answered in one of the waves; null where it was not asked. */
    public static @Nullable GroupAnswers group(@Nullable QuestionResults results, Perspective perspective) {
        return results == null ? null : results.groups().get(perspective);
    }
}
