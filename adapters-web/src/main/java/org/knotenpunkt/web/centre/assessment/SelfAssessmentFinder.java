package org.knotenpunkt.web.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreAction.ASSESS_CENTRE;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.centre.assessment.ReadSelfAssessments;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentView;
import org.knotenpunkt.application.centre.assessment.SelfAssessmentsOfCentre;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.shared.Scope;

/** Finds what a form about self-assessments is about, for those from whom it would be taken. */
public final class SelfAssessmentFinder {
    private final ReadSelfAssessments reading;
    private final Rights rights;

    @Inject
    public SelfAssessmentFinder(ReadSelfAssessments reading, Rights rights) {
        this.reading = reading;
        this.rights = rights;
    }

    /** Those of the centre, for somebody who begins another one. */
    SelfAssessmentsOfCentre ofCentre(Context ctx) {
        var all = orRefuse(reading.of(actor(ctx), SelfAssessmentPaths.centre(ctx)));
        var scope = new Scope.Organisation(all.municipality(), all.centre().value());
        return orRefuse(rights.require(actor(ctx), ASSESS_CENTRE, scope, all));
    }

    /** One that can still be changed, for somebody who works on it. */
    SelfAssessmentView draft(Context ctx) {
        var view = orRefuse(reading.read(actor(ctx), SelfAssessmentPaths.id(ctx)));
        orRefuse(rights.require(actor(ctx), ASSESS_CENTRE, view.assessment().scope(), view));
        orRefuse(view.assessment().draft());
        return view;
    }
}
