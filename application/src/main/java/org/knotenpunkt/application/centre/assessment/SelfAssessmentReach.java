package org.knotenpunkt.application.centre.assessment;

import java.util.Optional;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentError;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentRecordKind;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** Who may know of a self-assessment: what is hidden is answered as what is not there. */
public final class SelfAssessmentReach {
    private SelfAssessmentReach() {}

    @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
    static Result<SelfAssessment, SelfAssessmentError> seen(
            Rights rights, Actor actor, Optional<SelfAssessment> found, SelfAssessmentId id) {
        return Result.of(
                found.filter(assessment -> isSeen(rights, actor, assessment)),
                new SelfAssessmentError.UnknownSelfAssessment(id));
    }

    public static boolean isSeen(Rights rights, Actor actor, SelfAssessment assessment) {
        var reading = SelfAssessmentRecordKind.reading(assessment);
        return rights.permit(actor, reading.action(), reading.scope());
    }
}
