package org.knotenpunkt.web.needs;

import static org.knotenpunkt.domain.needs.NeedsAction.READ_NEEDS;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.Exchange;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.RequestFault;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** The assessments of a town. */
public final class AssessmentPages implements Routes {
    private final Pages pages;
    private final ReadAssessments reading;

    @Inject
    public AssessmentPages(Pages pages, ReadAssessments reading) {
        this.pages = pages;
        this.reading = reading;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get("/assessments", Access.performing(READ_NEEDS), this::list);
    }

    private void list(Context ctx) {
        var town = Exchange.of(ctx).town().orElseThrow(RequestFault::notFound);
        var assessments = Answers.orRefuse(reading.list(Requests.actor(ctx), town.id()));
        pages.render(ctx, "needs/assessments.jte", new AssessmentsView(town.name(), assessments));
    }
}
