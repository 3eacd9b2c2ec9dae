package org.knotenpunkt.web.partnership.plan;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.plan.PlanYear;
import org.knotenpunkt.application.partnership.plan.ReadPlans;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.partnership.pages.AgreementSections;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;

/** Shows the action plan of an agreement for a school year. */
public final class PlanPages implements Routes {
    private final ReadPlans reading;
    private final PlanYear planning;
    private final AgreementSections sections;
    private final Pages pages;
    private final Today today;

    @Inject
    public PlanPages(ReadPlans reading, PlanYear planning, AgreementSections sections, Pages pages, Today today) {
        this.reading = reading;
        this.planning = planning;
        this.sections = sections;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var reader = Access.performing(READ_AGREEMENTS);
        routes.get("/agreements/{id}/plans", reader, ctx -> show(ctx, SchoolYear.of(today.today())));
        routes.get(PlanRequests.PLAN, reader, ctx -> show(ctx, PlanRequests.year(ctx)));
        routes.post(PlanRequests.PLAN + "/copy", Access.performing(RECORD_PROGRESS), this::copy);
    }

    private void show(Context ctx, SchoolYear year) {
        var view = orRefuse(reading.read(actor(ctx), PlanRequests.agreement(ctx), year));
        sections.render(
                pages,
                ctx,
                view.agreement().id(),
                "partnership/plan.jte",
                new PlanPage(view, SchoolYear.of(today.today()), Requests.words(ctx)));
    }

    private void copy(Context ctx) {
        var plan = orRefuse(planning.copy(actor(ctx), PlanRequests.agreement(ctx), PlanRequests.year(ctx)));
        pages.redirect(ctx, PlanRequests.path(plan.agreement(), plan.year()), "plan.copied");
    }
}
