package org.knotenpunkt.web.partnership;

import java.util.List;
import org.knotenpunkt.application.needs.AssessmentSummary;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.FoundNeed;
import org.knotenpunkt.application.needs.PlaceChoice;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** A town in which nobody has asked yet what is needed. */
public record NoAssessments() implements ReadAssessments {
    @Override
    public Result<List<AssessmentSummary>, AssessmentError> list(Actor actor, MunicipalityId town) {
        return Result.success(List.of());
    }

    @Override
    public Result<List<FoundNeed>, AssessmentError> needs(Actor actor, MunicipalityId town) {
        return Result.success(List.of());
    }

    @Override
    public Result<AssessmentView, AssessmentError> read(Actor actor, AssessmentId id) {
        return Result.refusal(new AssessmentError.UnknownAssessment(id));
    }

    @Override
    public Result<PlaceChoice, AssessmentError> places(Actor actor, MunicipalityId town) {
        return Result.success(new PlaceChoice(List.of(), List.of()));
    }
}
