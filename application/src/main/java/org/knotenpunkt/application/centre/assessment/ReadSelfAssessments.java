package org.knotenpunkt.application.centre.assessment;

import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentError;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: how do the centres of a town see their own work? Drafts are seen by those alone who work on them. */
public interface ReadSelfAssessments {
    /** All of a centre, and how it has come along. */
    Result<SelfAssessmentsOfCentre, SelfAssessmentError> of(Actor actor, CentreId centre);

    Result<SelfAssessmentView, SelfAssessmentError> read(Actor actor, SelfAssessmentId id);
}
