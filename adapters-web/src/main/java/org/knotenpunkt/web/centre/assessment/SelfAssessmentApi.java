package org.knotenpunkt.web.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreAction.ASSESS_CENTRE;
import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.centre.assessment.AssessCentre;
import org.knotenpunkt.application.centre.assessment.ReadSelfAssessments;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;

/** Self-assessments of centres as JSON. */
public final class SelfAssessmentApi implements Routes {
    private static final String OF_CENTRE = "/api/v1" + SelfAssessmentPaths.OF_CENTRE;
    private static final String ALL = "/api/v1" + SelfAssessmentPaths.ALL;
    private static final String ONE = "/api/v1" + SelfAssessmentPaths.ONE;

    private final ReadSelfAssessments reading;
    private final AssessCentre assessing;

    @Inject
    public SelfAssessmentApi(ReadSelfAssessments reading, AssessCentre assessing) {
        this.reading = reading;
        this.assessing = assessing;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_CENTRES);
        var worker = Access.performing(ASSESS_CENTRE);
        routes.get(OF_CENTRE, reader, this::list);
        routes.post(OF_CENTRE, worker, this::begin);
        routes.get(ONE, reader, this::show);
        routes.put(ONE + "/standings", worker, this::revise);
        routes.post(ONE + "/handing-in", worker, this::conclude);
        routes.delete(ONE, worker, this::giveUp);
    }

    private void list(Context ctx) {
        ctx.json(SelfAssessmentJson.Items.from(orRefuse(reading.of(actor(ctx), SelfAssessmentPaths.centre(ctx)))));
    }

    private void begin(Context ctx) {
        var request = Body.read(ctx, SelfAssessmentRequests.Beginning::read);
        var draft =
                orRefuse(assessing.begin(actor(ctx), SelfAssessmentPaths.centre(ctx), request.frame(), request.day()));
        Answers.created(ctx, ALL + "/" + draft.id(), draft.version(), SelfAssessmentJson.from(draft));
    }

    private void show(Context ctx) {
        var assessment =
                orRefuse(reading.read(actor(ctx), SelfAssessmentPaths.id(ctx))).assessment();
        Answers.json(ctx, assessment.version(), SelfAssessmentJson.from(assessment));
    }

    private void revise(Context ctx) {
        var version = ifMatch(ctx);
        var revision = Body.read(ctx, SelfAssessmentRequests.Revision::read);
        Answers.changed(
                ctx,
                assessing.revise(
                        actor(ctx), SelfAssessmentPaths.id(ctx), version, revision.day(), revision.standings()));
    }

    private void conclude(Context ctx) {
        Answers.changed(ctx, assessing.conclude(actor(ctx), SelfAssessmentPaths.id(ctx), ifMatch(ctx)));
    }

    private void giveUp(Context ctx) {
        orRefuse(assessing.giveUp(actor(ctx), SelfAssessmentPaths.id(ctx), ifMatch(ctx)));
        Answers.noContent(ctx);
    }
}
