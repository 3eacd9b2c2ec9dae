package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.progress.NewRating;
import org.knotenpunkt.application.partnership.progress.ProgressView;
import org.knotenpunkt.application.partnership.progress.RateGoal;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.progress.GoalProgress;
import org.knotenpunkt.domain.partnership.progress.GoalRating;
import org.knotenpunkt.domain.partnership.progress.GoalRatings;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;
import org.knotenpunkt.web.shared.text.Words;

/** The forms by which somebody says what became of a goal in a school year, and that this was never true. */
public final class RatingForms implements Routes {
    private static final String GOAL = "/agreements/{id}/goals/{goal}";
    private static final String RATE = "progress.rating";
    private static final String WITHDRAW = "progress.rating-withdrawal";

    private final RateGoal rating;
    private final ProgressFinder finder;
    private final Pages pages;
    private final Today today;

    @Inject
    public RatingForms(RateGoal rating, ProgressFinder finder, Pages pages, Today today) {
        this.rating = rating;
        this.finder = finder;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var recorder = Access.performing(RECORD_PROGRESS);
        routes.get(GOAL + "/new-rating", recorder, this::show);
        routes.post(GOAL + "/new-rating", recorder, this::rate);
        new WithdrawalForm<>(pages, WITHDRAW, this::withdrawn, this::withdraw)
                .register(routes, GOAL + "/ratings/{rating}/withdrawal");
    }

    private void show(Context ctx) {
        var query = Form.ofQuery(ctx);
        var year = query.optionalSchoolYear("year");
        query.requireValid();
        var current = SchoolYear.of(today.today());
        var wanted = year.orNull();
        pages.render(
                ctx, "shared/form.jte", view(ctx, Form.blank(ctx, RATE, "year", wanted == null ? current : wanted)));
    }

    private FormView view(Context ctx, Form form) {
        var view = finder.view(ctx);
        var goal = finder.goal(ctx, view);
        var years = goal.years().reversed().stream()
                .map(year -> new Option(year.toString(), year.toString()))
                .toList();
        return new FormSubject(
                        view,
                        "/agreements/%s/goals/%s/new-rating"
                                .formatted(view.agreement().id(), goal.goal().id()),
                        goal.ratings().changes(),
                        false,
                        facts(view, goal.inYear(year(form), view.day()), form.words()))
                .view(
                        form,
                        RATE,
                        List.of(
                                Field.choice("year", years),
                                Field.choice("verdict", Option.of(Verdict.class, form.words())),
                                Field.area("reason", GoalRating.MAX_LENGTH),
                                Field.choice("next", Option.of(NextStep.class, form.words()))));
    }

    /** The year for which the form rates; this one as long as it names none. */
    private SchoolYear year(Form form) {
        return form.isFilled("year") && form.error("year") == null
                ? SchoolYear.parse(form.value("year"))
                : SchoolYear.of(today.today());
    }

    private static List<Fact> facts(ProgressView view, GoalProgress goal, Words words) {
        var page = new ProgressPage(view, words);
        return List.of(
                new Fact(words.text("progress.goal"), goal.goal().text()),
                new Fact(words.text("progress.aim"), page.aim(goal)),
                new Fact(words.text("progress.newest"), page.sentence(goal)));
    }

    private void rate(Context ctx) {
        var form = Form.of(ctx, RATE);
        var year = form.schoolYear("year");
        var verdict = form.choice("verdict", Verdict.class);
        var reason = form.text("reason", GoalRating.MAX_LENGTH);
        var next = form.choice("next", NextStep.class);
        Submission.of(pages, ctx, form, () -> view(ctx, form))
                .to(
                        () -> rating.rate(
                                actor(ctx),
                                ProgressFinder.agreement(ctx),
                                ProgressFinder.goal(ctx),
                                new NewRating(year.get(), verdict.get(), reason.get(), next.get()),
                                form.saysItCorrects() ? form.version().get() : null),
                        RatingForms::field,
                        done -> YearEndPages.path(done.agreement(), year.get()),
                        RATE + ".done");
    }

    private static @Nullable String field(ProgressError reason) {
        return switch (reason) {
            case ProgressError.YearNotBegun ahead -> "year";
            case ProgressError.GoalNotInForceInYear then -> "year";
            default -> null;
        };
    }

    private FormSubject withdrawn(Context ctx, Words words) {
        var view = finder.view(ctx);
        var goal = finder.goal(ctx, view);
        var rated = ProgressFinder.rating(ctx, goal);
        return new FormSubject(
                view,
                "/agreements/%s/goals/%s/ratings/%s/withdrawal"
                        .formatted(view.agreement().id(), goal.goal().id(), rated.id()),
                goal.ratings().changes(),
                true,
                List.of(
                        new Fact(words.text("progress.goal"), goal.goal().text()),
                        new Fact(
                                rated.year().toString(),
                                "%s · %s".formatted(words.show(rated.verdict()), words.show(rated.next())),
                                rated.reason())));
    }

    private Result<GoalRatings, ProgressError> withdraw(Context ctx, long version, @Nullable String reason) {
        return rating.withdraw(
                actor(ctx),
                ProgressFinder.agreement(ctx),
                ProgressFinder.goal(ctx),
                version,
                ProgressFinder.rating(ctx),
                reason);
    }
}
