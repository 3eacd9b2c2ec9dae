package org.knotenpunkt.web.partnership.plan;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.plan.PlanView;
import org.knotenpunkt.application.partnership.plan.PlanYear;
import org.knotenpunkt.application.partnership.plan.ReadPlans;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.plan.Activity;
import org.knotenpunkt.domain.partnership.plan.PlanError;
import org.knotenpunkt.domain.shared.Denial;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The forms by which an activity is planned, changed and taken out. */
public final class ActivityForms implements Routes {
    private static final String NEW = PlanRequests.PLAN + "/activities/new";
    private static final String ONE = PlanRequests.PLAN + "/activities/{activity}";
    private static final String REMOVAL = ONE + "/removal";
    private static final String LABELS = "plan.activity";
    private static final String CHANGE = "plan.activity-change";
    private static final String REMOVE = "plan.activity-removal";
    private static final int MAX_TYPE_LENGTH = 40;

    private final ReadPlans reading;
    private final PlanYear planning;
    private final Pages pages;
    private final Today today;

    @Inject
    public ActivityForms(ReadPlans reading, PlanYear planning, Pages pages, Today today) {
        this.reading = reading;
        this.planning = planning;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var planner = Access.performing(RECORD_PROGRESS);
        routes.get(NEW, planner, this::blank);
        routes.post(NEW, planner, this::add);
        routes.get(ONE, planner, this::filled);
        routes.post(ONE, planner, this::change);
        routes.get(REMOVAL, planner, ctx -> form(ctx, removal(ctx, Form.blank(ctx, REMOVE))));
        routes.post(REMOVAL, planner, this::remove);
    }

    private void form(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    /** The plan, for somebody who may change it. */
    private PlanView view(Context ctx) {
        var view = orRefuse(reading.read(actor(ctx), PlanRequests.agreement(ctx), PlanRequests.year(ctx)));
        Answers.require(view.mayPlan(), new PlanError.MayNotPlan(new Denial.RoleMissing(RECORD_PROGRESS)));
        return view;
    }

    private static Activity activity(Context ctx, PlanView view) {
        var id = PlanRequests.activity(ctx);
        return orRefuse(Result.<Activity, PlanError>of(
                view.plan().flatMap(plan -> plan.find(id)), new PlanError.NoSuchActivity(id)));
    }

    private void blank(Context ctx) {
        var query = Form.ofQuery(ctx);
        var type = query.optionalText("type", MAX_TYPE_LENGTH);
        query.requireValid();
        var year = PlanRequests.year(ctx);
        form(
                ctx,
                asking(
                        view(ctx),
                        Form.blank(
                                ctx, LABELS, "type", type.orNull(), "from", year.firstDay(), "until", year.lastDay()),
                        LABELS,
                        null));
    }

    private void filled(Context ctx) {
        var view = view(ctx);
        var activity = activity(ctx, view);
        form(
                ctx,
                asking(
                        view,
                        Form.blank(
                                ctx,
                                LABELS,
                                "type",
                                activity.type(),
                                "title",
                                activity.title(),
                                "party",
                                activity.party(),
                                "function",
                                activity.function(),
                                "from",
                                activity.from(),
                                "until",
                                activity.until(),
                                "goal",
                                activity.goal(),
                                "evaluation",
                                activity.evaluation()),
                        CHANGE,
                        activity));
    }

    private FormView asking(PlanView view, Form form, String texts, @Nullable Activity before) {
        var page = new PlanPage(view, SchoolYear.of(today.today()), form.words());
        var content = view.content();
        return new FormView(
                form.words().text(before == null ? LABELS + ".action" : CHANGE + ".title"),
                crumbs(page),
                before == null ? page.path() + "/activities/new" : page.path() + "/activities/" + before.id(),
                form,
                List.of(
                        Field.choice(
                                "type",
                                page.types().stream()
                                        .map(type -> new Option(type.code(), page.name(type)))
                                        .toList()),
                        Field.text("title", Activity.MAX_TITLE_LENGTH),
                        Field.choice(
                                "party",
                                content.parties().stream()
                                        .map(ActivityForms::option)
                                        .toList()),
                        Field.text("function", Activity.MAX_FUNCTION_LENGTH),
                        Field.date("from"),
                        Field.date("until"),
                        Field.choice(
                                        "goal",
                                        content.goals().stream()
                                                .map(ActivityForms::option)
                                                .toList())
                                .optional(),
                        Field.area("evaluation", Activity.MAX_EVALUATION_LENGTH)),
                before == null ? null : version(view),
                before == null ? List.of() : facts(page, before),
                form.words().text(texts + ".submit"),
                page.path(),
                false);
    }

    private static long version(PlanView view) {
        return view.plan().orElseThrow().version();
    }

    private static Option option(Party party) {
        return new Option(party.organisation().toString(), party.name());
    }

    private static Option option(Goal goal) {
        return new Option(goal.id().toString(), goal.text());
    }

    private static List<Crumb> crumbs(PlanPage page) {
        var words = page.words();
        var view = page.view();
        return AgreementCrumbs.to(
                view.agreement().id(),
                view.content().title(),
                words,
                new Crumb(words.text("plan.title", "year", view.year().toString()), page.path()));
    }

    private static List<Fact> facts(PlanPage page, Activity activity) {
        var words = page.words();
        return List.of(
                new Fact(words.text(LABELS + ".title"), activity.title()),
                new Fact(words.text("plan.when"), page.when(activity)),
                new Fact(words.text("plan.responsible"), page.responsible(activity)),
                new Fact(words.text(LABELS + ".evaluation"), activity.evaluation()));
    }

    private void add(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var activity = PlanRequests.read(form);
        Submission.of(pages, ctx, form, () -> asking(view(ctx), form, LABELS, null))
                .to(
                        () -> planning.add(
                                actor(ctx), PlanRequests.agreement(ctx), PlanRequests.year(ctx), activity.get()),
                        ActivityForms::field,
                        plan -> PlanRequests.path(plan.agreement(), plan.year()),
                        LABELS + ".done");
    }

    private void change(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var version = form.version();
        var activity = PlanRequests.read(form);
        Submission.of(pages, ctx, form, () -> {
                    var view = view(ctx);
                    return asking(view, form, CHANGE, activity(ctx, view));
                })
                .to(
                        () -> planning.change(
                                actor(ctx),
                                PlanRequests.agreement(ctx),
                                PlanRequests.year(ctx),
                                version.get(),
                                PlanRequests.activity(ctx),
                                activity.get()),
                        ActivityForms::field,
                        plan -> PlanRequests.path(plan.agreement(), plan.year()),
                        CHANGE + ".done");
    }

    private static @Nullable String field(PlanError reason) {
        return switch (reason) {
            case PlanError.UnknownType unknown -> "type";
            case PlanError.NotResponsible stranger -> "party";
            case PlanError.NoSuchGoalToServe unknown -> "goal";
            case PlanError.OutsideOfYear outside -> "from";
            case PlanError.ActivityEndsBefore before -> "until";
            default -> null;
        };
    }

    private FormView removal(Context ctx, Form form) {
        var view = view(ctx);
        var page = new PlanPage(view, SchoolYear.of(today.today()), form.words());
        var activity = activity(ctx, view);
        return new FormView(
                form.words().text(REMOVE + ".title"),
                crumbs(page),
                "%s/activities/%s/removal".formatted(page.path(), activity.id()),
                form,
                List.of(),
                version(view),
                facts(page, activity),
                form.words().text(REMOVE + ".submit"),
                page.path(),
                true);
    }

    private void remove(Context ctx) {
        var form = Form.of(ctx, REMOVE);
        var version = form.version();
        Submission.of(pages, ctx, form, () -> removal(ctx, form))
                .to(
                        () -> planning.remove(
                                actor(ctx),
                                PlanRequests.agreement(ctx),
                                PlanRequests.year(ctx),
                                version.get(),
                                PlanRequests.activity(ctx)),
                        plan -> PlanRequests.path(plan.agreement(), plan.year()),
                        REMOVE + ".done");
    }
}
