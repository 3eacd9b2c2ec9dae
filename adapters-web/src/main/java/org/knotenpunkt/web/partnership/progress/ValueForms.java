package org.knotenpunkt.web.partnership.progress;

import static org.knotenpunkt.domain.partnership.PartnershipAction.RECORD_PROGRESS;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.progress.NewValue;
import org.knotenpunkt.application.partnership.progress.ProgressView;
import org.knotenpunkt.application.partnership.progress.RecordValue;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.GoalProgress;
import org.knotenpunkt.domain.partnership.progress.GoalValue;
import org.knotenpunkt.domain.partnership.progress.GoalValues;
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Result;
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

/** The forms by which somebody says how far a goal is, and that this was never true. */
public final class ValueForms implements Routes {
    private static final String GOAL = "/agreements/{id}/goals/{goal}";
    private static final String VALUE = GOAL + "/values/{value}/withdrawal";
    private static final int PLACES = 4;

    private static final String RECORD = "progress.value";
    private static final String WITHDRAW = "progress.value-withdrawal";

    private final RecordValue recording;
    private final ProgressFinder finder;
    private final Pages pages;
    private final Today today;

    @Inject
    public ValueForms(RecordValue recording, ProgressFinder finder, Pages pages, Today today) {
        this.recording = recording;
        this.finder = finder;
        this.pages = pages;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var recorder = Access.performing(RECORD_PROGRESS);
        routes.get(
                GOAL + "/new-value",
                recorder,
                ctx -> pages.render(
                        ctx,
                        "shared/form.jte",
                        recordView(ctx, Form.blank(ctx, RECORD, "day", today.today(), "method", CountMethod.COUNTED))));
        routes.post(GOAL + "/new-value", recorder, this::record);
        new WithdrawalForm<>(pages, WITHDRAW, this::withdrawn, this::withdraw).register(routes, VALUE);
    }

    private FormView recordView(Context ctx, Form form) {
        var view = finder.view(ctx);
        var goal = finder.goal(ctx, view);
        return new FormSubject(
                        view,
                        "/agreements/%s/goals/%s/new-value"
                                .formatted(view.agreement().id(), goal.goal().id()),
                        goal.values().changes(),
                        false,
                        facts(view, goal, form.words()))
                .view(
                        form,
                        RECORD,
                        List.of(
                                Field.date("day"),
                                Field.choice("method", Option.of(CountMethod.class, form.words())),
                                Field.decimal("value").optional(),
                                Field.text("source", GoalValue.MAX_LENGTH)));
    }

    private static List<Fact> facts(ProgressView view, GoalProgress goal, Words words) {
        var page = new ProgressPage(view, words);
        return List.of(
                new Fact(words.text("progress.goal"), goal.goal().text()),
                new Fact(words.text("progress.sign"), page.measure(goal).sign()),
                new Fact(words.text("progress.aim"), page.aim(goal)),
                new Fact(words.text("progress.newest"), page.sentence(goal)));
    }

    private void record(Context ctx) {
        var form = Form.of(ctx, RECORD);
        var day = form.date("day");
        var method = form.choice("method", CountMethod.class);
        var value = form.optionalDecimal("value", PLACES);
        var source = form.text("source", GoalValue.MAX_LENGTH);
        Submission.of(pages, ctx, form, () -> recordView(ctx, form))
                .to(
                        () -> recording.record(
                                actor(ctx),
                                ProgressFinder.agreement(ctx),
                                ProgressFinder.goal(ctx),
                                new NewValue(day.get(), method.get(), value.orNull(), source.get()),
                                form.saysItCorrects() ? form.version().get() : null),
                        ValueForms::field,
                        done -> ProgressFinder.path(done.agreement()),
                        RECORD + ".done");
    }

    private static @Nullable String field(ProgressError reason) {
        return switch (reason) {
            case ProgressError.RecordedAhead ahead -> "day";
            case ProgressError.GoalNotInForce then -> "day";
            case ProgressError.ValueMissing missing -> "value";
            case ProgressError.ValueOfNothingHeld none -> "value";
            default -> null;
        };
    }

    private FormSubject withdrawn(Context ctx, Words words) {
        var view = finder.view(ctx);
        var goal = finder.goal(ctx, view);
        var value = ProgressFinder.value(ctx, goal);
        var page = new ProgressPage(view, words);
        return new FormSubject(
                view,
                "/agreements/%s/goals/%s/values/%s/withdrawal"
                        .formatted(view.agreement().id(), goal.goal().id(), value.id()),
                goal.values().changes(),
                true,
                List.of(
                        new Fact(words.text("progress.goal"), goal.goal().text()),
                        new Fact(words.show(value.day()), page.value(value, goal), value.source())));
    }

    private Result<GoalValues, ProgressError> withdraw(Context ctx, long version, @Nullable String reason) {
        return recording.withdraw(
                actor(ctx),
                ProgressFinder.agreement(ctx),
                ProgressFinder.goal(ctx),
                version,
                ProgressFinder.value(ctx),
                reason);
    }
}
