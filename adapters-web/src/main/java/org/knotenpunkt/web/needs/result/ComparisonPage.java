package org.knotenpunkt.web.needs.result;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.domain.needs.AskedPerspective;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.result.GroupAnswers;
import org.knotenpunkt.domain.needs.result.QuestionResults;
import org.knotenpunkt.domain.needs.result.WaveComparison;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.text.Words;

/** Two waves beside each other. */
public record ComparisonPage(AssessmentView view, WaveComparison comparison) {
    public Assessment assessment() {
        return view.assessment();
    }

    public PerspectiveNames names(Words words) {
        return PerspectiveNames.of(view.perspectives(), words);
    }

    /** Those that were asked in either wave: as in the second, then those that only the first one asked. */
    public List<Perspective> perspectives() {
        return Stream.of(comparison.second(), comparison.first())
                .flatMap(results -> results.wave().asked().stream())
                .map(AskedPerspective::perspective)
                .distinct()
                .toList();
    }

    /** How the perspective answered in one of the waves; null where it was not asked. */
    public static @Nullable GroupAnswers group(@Nullable QuestionResults results, Perspective perspective) {
        return results == null ? null : results.groups().get(perspective);
    }
}
