package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.CONDUCT_ASSESSMENT;
import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.ConductAssessment;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.web.needs.pages.AssessmentFinder;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;
import org.knotenpunkt.web.shared.input.Requests;

/** Assessments as JSON. */
public final class AssessmentApi implements Routes {
    private static final String ALL = "/api/v1/assessments";
    static final String ONE = ALL + "/{id}";

    private final ConductAssessment conducting;
    private final ReadAssessments reading;

    @Inject
    public AssessmentApi(ConductAssessment conducting, ReadAssessments reading) {
        this.conducting = conducting;
        this.reading = reading;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(ALL, Access.performing(READ_NEEDS), this::list);
        routes.post(ALL, Access.performing(CONDUCT_ASSESSMENT), this::setUp);
        routes.get(ONE, Access.performing(READ_NEEDS), this::show);
        routes.put(ONE + "/title", Access.performing(CONDUCT_ASSESSMENT), this::rename);
        routes.put(ONE + "/conclusion", Access.performing(CONDUCT_ASSESSMENT), this::conclude);
    }

    private void list(Context ctx) {
        var assessments = orRefuse(reading.list(actor(ctx), AssessmentFinder.town(ctx)));
        ctx.json(new AssessmentJson.Items(
                assessments.stream().map(AssessmentJson.Item::from).toList()));
    }

    private void setUp(Context ctx) {
        var request = Body.read(ctx, NeedsRequests.SettingUp::read);
        var assessment = orRefuse(conducting.setUp(actor(ctx), request.town(), request.place(), request.title()));
        created(ctx, orRefuse(reading.read(actor(ctx), assessment.id())));
    }

    /** The assessment as it is now that it, or something in it, has come to be. */
    static void created(Context ctx, AssessmentView view) {
        var assessment = view.assessment();
        Answers.created(ctx, path(assessment.id()), assessment.version(), AssessmentJson.from(view));
    }

    private void rename(Context ctx) {
        var version = ifMatch(ctx);
        var title = Body.read(ctx, NeedsRequests::title);
        Answers.changed(ctx, conducting.rename(actor(ctx), id(ctx), version, title));
    }

    private void conclude(Context ctx) {
        Answers.changed(ctx, conducting.conclude(actor(ctx), id(ctx), ifMatch(ctx)));
    }

    private void show(Context ctx) {
        var view = orRefuse(reading.read(actor(ctx), id(ctx)));
        Answers.json(ctx, view.assessment().version(), AssessmentJson.from(view));
    }

    static String path(AssessmentId id) {
        return ALL + "/" + id;
    }

    private static AssessmentId id(Context ctx) {
        return Requests.id(ctx, "id", AssessmentId::of);
    }
}
