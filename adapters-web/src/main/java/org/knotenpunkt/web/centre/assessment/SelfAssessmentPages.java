package org.knotenpunkt.web.centre.assessment;

import static org.knotenpunkt.domain.centre.CentreAction.READ_CENTRES;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.centre.assessment.ReadSelfAssessments;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The pages on which self-assessments are looked at. */
public final class SelfAssessmentPages implements Routes {
    private final Pages pages;
    private final ReadSelfAssessments reading;

    @Inject
    public SelfAssessmentPages(Pages pages, ReadSelfAssessments reading) {
        this.pages = pages;
        this.reading = reading;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_CENTRES);
        routes.get(SelfAssessmentPaths.OF_CENTRE, reader, this::list);
        routes.get(SelfAssessmentPaths.ONE, reader, this::show);
    }

    private void list(Context ctx) {
        var all = orRefuse(reading.of(actor(ctx), SelfAssessmentPaths.centre(ctx)));
        pages.render(ctx, "centre/assessment/list.jte", new SelfAssessmentsPage(all, Requests.words(ctx)));
    }

    private void show(Context ctx) {
        var view = orRefuse(reading.read(actor(ctx), SelfAssessmentPaths.id(ctx)));
        pages.render(ctx, "centre/assessment/one.jte", new SelfAssessmentPage(view, Requests.words(ctx)));
    }
}
