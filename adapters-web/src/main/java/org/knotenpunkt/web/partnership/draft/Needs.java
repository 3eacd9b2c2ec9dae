package org.knotenpunkt.web.partnership.draft;

import jakarta.inject.Inject;
import java.util.List;
import org.knotenpunkt.application.needs.FoundNeed;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.text.Words;

/** The needs that were found in a town, to choose from. */
public final class Needs {
    private final ReadAssessments reading;

    @Inject
    public Needs(ReadAssessments reading) {
        this.reading = reading;
    }

    /** Those of the newest assessments first, with those marked that are not pursued; none for somebody who may not see them. */
    public List<Option> of(Actor actor, MunicipalityId town, Words words) {
        return reading.needs(actor, town) instanceof Result.Success<List<FoundNeed>, AssessmentError>(var all)
                ? all.stream()
                        .map(need -> new Option(
                                need.id().toString(),
                                words.text(
                                        need.dropped() ? "agreements.goal.need-dropped" : "agreements.goal.need-found",
                                        "need",
                                        need.text(),
                                        "assessment",
                                        need.assessment())))
                        .toList()
                : List.of();
    }
}
