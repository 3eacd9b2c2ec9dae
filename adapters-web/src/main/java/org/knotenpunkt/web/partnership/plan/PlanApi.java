package org.knotenpunkt.web.partnership.plan;

import static org.knotenpunkt.domain.partnership.PartnershipAction.READ_AGREEMENTS;
import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;
import static org.knotenpunkt.web.shared.input.Requests.ifMatch;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.plan.PlanYear;
import org.knotenpunkt.application.partnership.plan.ReadPlans;
import org.knotenpunkt.domain.partnership.plan.ActionPlan;
import org.knotenpunkt.domain.partnership.plan.PlanError;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Body;

/** Action plans as JSON. */
public final class PlanApi implements Routes {
    private static final String API = "/api/v1";
    private static final String PLAN = API + PlanRequests.PLAN;
    private static final String ACTIVITIES = PLAN + "/activities";

    private final ReadPlans reading;
    private final PlanYear planning;

    @Inject
    public PlanApi(ReadPlans reading, PlanYear planning) {
        this.reading = reading;
        this.planning = planning;
    }

    @Override
    public void register(RouteRegistry routes) {
        var planner = Access.performing(RECORD_PROGRESS);
        routes.get(PLAN, Access.performing(READ_AGREEMENTS), this::show);
        routes.post(PLAN + "/copy", planner, this::copy);
        routes.post(ACTIVITIES, planner, this::add);
        routes.put(ACTIVITIES + "/{activity}", planner, this::change);
        routes.delete(ACTIVITIES + "/{activity}", planner, this::remove);
    }

    private void show(Context ctx) {
        var year = PlanRequests.year(ctx);
        var view = orRefuse(reading.read(actor(ctx), PlanRequests.agreement(ctx), year));
        var plan = orRefuse(Result.<ActionPlan, PlanError>of(view.plan(), new PlanError.NoPlan(year)));
        Answers.json(ctx, plan.version(), PlanJson.from(plan));
    }

    private void copy(Context ctx) {
        created(ctx, orRefuse(planning.copy(actor(ctx), PlanRequests.agreement(ctx), PlanRequests.year(ctx))));
    }

    private void add(Context ctx) {
        var activity = Body.read(ctx, PlanRequests::read);
        created(ctx, orRefuse(planning.add(actor(ctx), PlanRequests.agreement(ctx), PlanRequests.year(ctx), activity)));
    }

    private static void created(Context ctx, ActionPlan plan) {
        Answers.created(
                ctx, API + PlanRequests.path(plan.agreement(), plan.year()), plan.version(), PlanJson.from(plan));
    }

    private void change(Context ctx) {
        var version = ifMatch(ctx);
        var activity = Body.read(ctx, PlanRequests::read);
        var plan = orRefuse(planning.change(
                actor(ctx),
                PlanRequests.agreement(ctx),
                PlanRequests.year(ctx),
                version,
                PlanRequests.activity(ctx),
                activity));
        Answers.changed(ctx, plan.version());
    }

    private void remove(Context ctx) {
        var plan = orRefuse(planning.remove(
                actor(ctx),
                PlanRequests.agreement(ctx),
                PlanRequests.year(ctx),
                ifMatch(ctx),
                PlanRequests.activity(ctx)));
        Answers.changed(ctx, plan.version());
    }
}
