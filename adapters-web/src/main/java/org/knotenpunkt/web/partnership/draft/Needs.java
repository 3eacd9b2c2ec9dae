package org.knotenpunkt.web.partnership.draft;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.AssessmentSummary;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Option;

/** The needs that were found in a town, to choose from. */
public final class Needs {
    private final ReadAssessments reading;

    @Inject
    public Needs(ReadAssessments reading) {
        this.reading = reading;
    }

    /** Those of the newest assessments first; none for somebody who may not see them. */
    List<Option> of(Actor actor, MunicipalityId town) {
        return reading.list(actor, town) instanceof Result.Success<List<AssessmentSummary>, AssessmentError>(var all)
                ? all.stream()
                        .filter(assessment -> assessment.needs() > 0)
                        .flatMap(assessment -> of(actor, assessment))
                        .toList()
                : List.of();
    }

    private Stream<Option> of(Actor actor, AssessmentSummary assessment) {
        return reading.read(actor, assessment.id()) instanceof Result.Success<AssessmentView, AssessmentError>(var view)
                ? view.assessment().findings().needs().stream()
                        .map(need ->
                                new Option(need.id().toString(), "%s (%s)".formatted(need.text(), assessment.title())))
                : Stream.empty();
    }
}
