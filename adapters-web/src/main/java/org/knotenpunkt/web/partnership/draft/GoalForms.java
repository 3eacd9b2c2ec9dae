package org.knotenpunkt.web.partnership.draft;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.GoalLevel;
import org.knotenpunkt.domain.partnership.content.ImpactClaim;
import org.knotenpunkt.domain.partnership.content.ImpactStep;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.shared.IdSource;
import org.knotenpunkt.domain.shared.Uuids;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Sent;

/** The forms with which the goals of a draft are written. The level, which the address names, decides what they ask. */
public final class GoalForms implements Routes {
    private static final String LABELS = "forms.agreement-goal";
    private static final String ANCHOR = "goals";
    private static final String CHOICE = "request.not-a-choice";

    private final DraftRoutes edits;
    private final Needs needs;
    private final IdSource ids;

    @Inject
    public GoalForms(DraftRoutes edits, Needs needs, IdSource ids) {
        this.edits = edits;
        this.needs = needs;
        this.ids = ids;
    }

    @Override
    public void register(RouteRegistry routes) {
        edits.register(
                routes,
                edits.adding("goals/new", LABELS, ANCHOR, sent -> read(sent, () -> new GoalId(ids.next())))
                        .asking(this::fields)
                        .beginningWith(drafted ->
                                new @Nullable Object[] {"parent", drafted.ctx().queryParam("parent")})
                        .shownBy("partnership/goal.jte", GoalForms::view));
        edits.register(
                routes,
                edits.editing("goals/{goal}", LABELS, ANCHOR, sent -> read(sent, () -> Drafted.goalId(sent.ctx())))
                        .asking(this::fields)
                        .beginningWith(GoalForms::initial)
                        .beside(GoalForms::current)
                        .shownBy("partnership/goal.jte", GoalForms::view));
        edits.register(
                routes,
                edits.removing(
                        "goals/{goal}/removal",
                        LABELS + "-removal",
                        ANCHOR,
                        GoalForms::current,
                        ctx -> content -> content.withoutGoal(Drafted.goalId(ctx))));
    }

    private static GoalView view(Drafted drafted, FormView form) {
        var own = drafted.ctx().path();
        var parent = drafted.ctx().queryParam("parent");
        var levels = Arrays.stream(GoalLevel.values())
                .map(level -> new GoalView.Level(
                        level,
                        Form.blank(drafted.ctx(), LABELS, "level", level, "parent", parent)
                                .link(own)))
                .toList();
        return new GoalView(form, level(drafted), levels);
    }

    /** The level that the address names, else that which the goal has; the most general for a new one. */
    private static GoalLevel level(Drafted drafted) {
        return named(drafted.ctx()).or(() -> existing(drafted).map(Goal::level)).orElse(GoalLevel.GUIDING);
    }

    private static Optional<GoalLevel> named(Context ctx) {
        var query = Form.ofQuery(ctx);
        var level = query.optionalChoice("level", GoalLevel.class);
        query.requireValid();
        return Optional.ofNullable(level.orNull());
    }

    private static Optional<Goal> existing(Drafted drafted) {
        return drafted.ctx().pathParamMap().containsKey("goal") ? drafted.goal() : Optional.empty();
    }

    private List<Field> fields(Drafted drafted) {
        var level = level(drafted);
        var fields = new ArrayList<Field>();
        fields.add(Field.area("text", Goal.MAX_LENGTH));
        fields.add(Field.choice("parent", parents(drafted, level)).optional());
        if (level == GoalLevel.OPERATIONAL) {
            fields.addAll(List.of(
                    Field.text("targetGroup", Measure.MAX_TARGET_GROUP_LENGTH),
                    Field.text("sign", Measure.MAX_SIGN_LENGTH),
                    Field.text("unit", Measure.MAX_UNIT_LENGTH),
                    Field.decimal("baseline").optional(),
                    Field.date("baselineOn").optional(),
                    Field.date("baselineBy").optional(),
                    Field.decimal("target"),
                    Field.choice("responsible", drafted.parties()),
                    Field.choice("need", needs(drafted)).optional(),
                    Field.area("noNeed", Answering.MAX_LENGTH).optional(),
                    Field.choice("step", Option.of(ImpactStep.class, drafted.words())),
                    Field.choice("claim", Option.of(ImpactClaim.class, drafted.words())),
                    Field.date("due")));
        }
        return fields;
    }

    /** What a goal of the level can serve. */
    private static List<Option> parents(Drafted drafted, GoalLevel level) {
        var own = existing(drafted).map(Goal::id);
        return Drafted.options(
                drafted.content().goals().stream()
                        .filter(goal -> level.serves(goal.level()))
                        .filter(goal -> own.filter(goal.id()::equals).isEmpty())
                        .toList(),
                goal -> goal.id().toString(),
                Goal::text);
    }

    /** Those that were found, and the one to which the goal answers already, whether it is still among them or not. */
    private List<Option> needs(Drafted drafted) {
        var found = needs.of(
                Requests.actor(drafted.ctx()), drafted.view().agreement().municipality(), drafted.words());
        var kept = existing(drafted).map(Goal::operation).map(Goal.Operation::answering).stream()
                .flatMap(answering ->
                        answering instanceof Answering.Need(var need) ? Stream.of(need.toString()) : Stream.empty())
                .filter(need ->
                        found.stream().noneMatch(option -> option.value().equals(need)))
                .map(need -> new Option(need, drafted.words().text("agreements.goal.need-kept")));
        return Stream.concat(found.stream(), kept).toList();
    }

    private static @Nullable Object[] initial(Drafted drafted) {
        var goal = Drafted.there(drafted.goal());
        var operation = goal.operation();
        if (operation == null) {
            return new @Nullable Object[] {"text", goal.text(), "parent", goal.parent()};
        }
        var measure = operation.measure();
        var words = drafted.words();
        return new @Nullable Object[] {
            "text", goal.text(),
            "parent", goal.parent(),
            "targetGroup", measure.targetGroup(),
            "sign", measure.sign(),
            "unit", measure.unit(),
            "baseline", measure.baseline() == null ? null : words.show(measure.baseline()),
            "baselineOn", measure.baselineOn(),
            "baselineBy", measure.baselineBy(),
            "target", words.show(measure.target()),
            "responsible", measure.responsible(),
            "need", operation.answering() instanceof Answering.Need(var need) ? need : null,
            "noNeed", operation.answering() instanceof Answering.NoNeed(var reason) ? reason : null,
            "step", measure.step().name(),
            "claim", measure.claim().name(),
            "due", measure.due()
        };
    }

    private static List<Fact> current(Drafted drafted) {
        return drafted.goal()
                .map(goal -> drafted.said().allOf(goal, drafted.content()))
                .orElse(List.of());
    }

    /** The level of a goal that is edited without naming another one is that which it has. */
    private static Supplier<DraftChange> read(Sent<Drafted> sent, Supplier<GoalId> id) {
        var level = level(sent.seen());
        var form = sent.form();
        var text = form.text("text", Goal.MAX_LENGTH);
        var parent = form.optionalParsed("parent", CHOICE, GoalId::of);
        var operation = level == GoalLevel.OPERATIONAL ? operation(form) : null;
        return () -> content -> content.withGoal(
                new Goal(id.get(), parent.orNull(), level, text.get(), operation == null ? null : operation.get()));
    }

    private static Supplier<Goal.Operation> operation(Form form) {
        var measure = measure(form);
        var need = form.optionalParsed("need", CHOICE, Uuids::read);
        var reason = form.optionalText("noNeed", Answering.MAX_LENGTH);
        if (need.orNull() == null && reason.orNull() == null && form.error("need") == null) {
            form.addError("noNeed", "agreements.goal.need-or-reason");
        }
        if (form.isFilled("need") && form.isFilled("noNeed")) {
            form.addError("noNeed", "agreements.goal.need-and-reason");
        }
        return () -> new Goal.Operation(
                measure.get(),
                need.orNull() == null ? new Answering.NoNeed(reason.get()) : new Answering.Need(need.get()));
    }

    private static Supplier<Measure> measure(Form form) {
        var targetGroup = form.text("targetGroup", Measure.MAX_TARGET_GROUP_LENGTH);
        var sign = form.text("sign", Measure.MAX_SIGN_LENGTH);
        var unit = form.text("unit", Measure.MAX_UNIT_LENGTH);
        var baseline = form.optionalDecimal("baseline", Measure.MAX_PLACES);
        var baselineOn = form.optionalDate("baselineOn");
        var baselineBy = form.optionalDate("baselineBy");
        requireBeginning(form);
        var target = form.decimal("target", Measure.MAX_PLACES);
        var responsible = form.parsed("responsible", CHOICE, OrganisationId::of);
        var step = form.choice("step", ImpactStep.class);
        var claim = form.choice("claim", ImpactClaim.class);
        var due = form.date("due");
        return () -> new Measure(
                targetGroup.get(),
                sign.get(),
                unit.get(),
                baseline.orNull(),
                baselineOn.orNull(),
                baselineBy.orNull(),
                target.get(),
                due.get(),
                responsible.get(),
                step.get(),
                claim.get());
    }

    /** How it was, and when it was so, are known together; or else it is said by when they will be. */
    private static void requireBeginning(Form form) {
        var known = form.isFilled("baseline") || form.isFilled("baselineOn");
        if (known == form.isFilled("baselineBy")) {
            form.addError(known ? "baselineBy" : "baseline", "agreements.goal.baseline-or-day");
        }
        if (form.isFilled("baseline") && !form.isFilled("baselineOn")) {
            form.addError("baselineOn", "request.missing");
        }
        if (form.isFilled("baselineOn") && !form.isFilled("baseline")) {
            form.addError("baseline", "request.missing");
        }
    }
}
