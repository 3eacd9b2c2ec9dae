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
import org.knotenpunkt.domain.partnership.progress.ProgressError;
import org.knotenpunkt.domain.shared.Withdrawal;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

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
        routes.get(
                VALUE,
                recorder,
                ctx -> pages.render(ctx, "shared/form.jte", withdrawView(ctx, Form.blank(ctx, WITHDRAW))));
        routes.post(VALUE, recorder, this::withdraw);
    }

    private FormView recordView(Context ctx, Form form) {
        var view = finder.view(ctx);
        var goal = finder.goal(ctx, view);
        return view(
                form,
                view,
                RECORD,
                "/agreements/%s/goals/%s/new-value"
                        .formatted(view.agreement().id(), goal.goal().id()),
                List.of(
                        Field.date("day"),
                        Field.choice("method", Option.of(CountMethod.class, form.words())),
                        Field.decimal("value").optional(),
                        Field.text("source", GoalValue.MAX_LENGTH)),
                null,
                facts(view, goal, form));
    }

    private static List<Fact> facts(ProgressView view, GoalProgress goal, Form form) {
        var page = new ProgressPage(view, form.words());
        return List.of(
                new Fact(form.words().text("progress.goal"), goal.goal().text()),
                new Fact(form.words().text("progress.sign"), page.measure(goal).sign()),
                new Fact(form.words().text("progress.aim"), page.aim(goal)),
                new Fact(form.words().text("progress.newest"), page.sentence(goal)));
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
                                form.saysItCorrects()),
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

    private FormView withdrawView(Context ctx, Form form) {
        var view = finder.view(ctx);
        var goal = finder.goal(ctx, view);
        var id = ProgressFinder.value(ctx);
        var value = goal.values().standing().stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        Answers.require(value.isPresent(), new ProgressError.NoSuchEntry(id.value()));
        var page = new ProgressPage(view, form.words());
        return view(
                form,
                view,
                WITHDRAW,
                "/agreements/%s/goals/%s/values/%s/withdrawal"
                        .formatted(view.agreement().id(), goal.goal().id(), id),
                List.of(Field.area("reason", Withdrawal.MAX_LENGTH).optional()),
                goal.values().changes(),
                List.of(
                        new Fact(form.words().text("progress.goal"), goal.goal().text()),
                        new Fact(
                                form.words().show(value.orElseThrow().day()),
                                page.value(value.orElseThrow(), goal),
                                value.orElseThrow().source())));
    }

    private void withdraw(Context ctx) {
        var form = Form.of(ctx, WITHDRAW);
        var version = form.version();
        var reason = form.optionalText("reason", Withdrawal.MAX_LENGTH);
        Submission.of(pages, ctx, form, () -> withdrawView(ctx, form))
                .to(
                        () -> recording.withdraw(
                                actor(ctx),
                                ProgressFinder.agreement(ctx),
                                ProgressFinder.goal(ctx),
                                version.get(),
                                ProgressFinder.value(ctx),
                                reason.orNull()),
                        done -> ProgressFinder.path(done.agreement()),
                        WITHDRAW + ".done");
    }

    /** A form about the progress of the agreement. */
    static FormView view(
            Form form,
            ProgressView view,
            String labels,
            String action,
            List<Field> fields,
            @Nullable Long version,
            List<Fact> current) {
        var words = form.words();
        return new FormView(
                words.text(labels + ".title"),
                ProgressFinder.crumbs(view, words),
                action,
                form,
                fields,
                version,
                current,
                words.text(labels + ".submit"),
                ProgressFinder.path(view.agreement().id()),
                labels.endsWith("-withdrawal"));
    }
}
