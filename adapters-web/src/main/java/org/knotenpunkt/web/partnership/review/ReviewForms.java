package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.application.partnership.review.RunReview;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.partnership.review.SeenReview;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The forms with which the coordination takes a review through its life. A form is shown to nobody from whom it would not be taken. */
public final class ReviewForms implements Routes {
    private static final String ONE = "/reviews/{id}";
    private static final String DUE = "review.due";
    private static final String CLOSE = "review.closing";
    private static final String DRAW = "review.drawing";
    private static final String CONCLUDE = "review.conclusion";

    private final Pages pages;
    private final ReadReviews reading;
    private final RunReview running;
    private final Rights rights;
    private final Today today;

    @Inject
    public ReviewForms(Pages pages, ReadReviews reading, RunReview running, Rights rights, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.running = running;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var coordination = Access.performing(DRAFT_AGREEMENT);
        routes.get(ONE + "/due", coordination, ctx -> {
            var review = open(ctx);
            show(ctx, due(review, Form.blank(ctx, DUE, "due", review.due())));
        });
        routes.post(ONE + "/due", coordination, this::reschedule);
        routes.get(ONE + "/closing", coordination, ctx -> show(ctx, closing(open(ctx), Form.blank(ctx, CLOSE))));
        routes.post(ONE + "/closing", coordination, this::close);
        routes.get(ONE + "/conclusions/{criterion}", coordination, this::showDrawing);
        routes.post(ONE + "/conclusions/{criterion}", coordination, this::draw);
        routes.get(ONE + "/conclusion", coordination, this::showConclusion);
        routes.post(ONE + "/conclusion", coordination, this::conclude);
    }

    private void show(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    /** The review, for somebody who runs it. */
    private ReviewView run(Context ctx) {
        var review = orRefuse(reading.read(actor(ctx), ReviewApi.id(ctx)));
        return orRefuse(
                rights.require(actor(ctx), DRAFT_AGREEMENT, new Scope.Municipality(review.municipality()), review));
    }

    private ReviewView open(Context ctx) {
        var review = run(ctx);
        Answers.require(review.state() == ReviewState.OPEN, new ReviewError.ReviewNotOpen());
        return review;
    }

    private ReviewView closed(Context ctx) {
        var review = run(ctx);
        Answers.require(review.state() != ReviewState.OPEN, new ReviewError.ReviewNotClosed());
        Answers.require(review.state() != ReviewState.CONCLUDED, new ReviewError.ConcludedAlready());
        return review;
    }

    private void reschedule(Context ctx) {
        var form = Form.of(ctx, DUE);
        var version = form.version();
        var day = form.date("due");
        take(
                ctx,
                form,
                () -> due(open(ctx), form),
                () -> running.reschedule(actor(ctx), ReviewApi.id(ctx), version.get(), day.get()),
                DUE);
    }

    private void take(
            Context ctx,
            Form form,
            Supplier<FormView> again,
            Supplier<Result<ReviewView, ReviewError>> work,
            String labels) {
        Submission.of(pages, ctx, form, again)
                .to(work, ReviewForms::field, review -> "/reviews/" + review.id(), labels + ".done");
    }

    private static @Nullable String field(ReviewError reason) {
        return reason instanceof ReviewError.DayTooEarly ? "due" : null;
    }

    private static FormView due(ReviewView review, Form form) {
        return view(review, form, DUE, "/due", List.of(Field.date("due")), List.of(), false);
    }

    private FormView closing(ReviewView review, Form form) {
        var missing = awaited(review).map(sheet -> sheet.party().name()).toList();
        var words = form.words();
        var early = !missing.isEmpty() && !today.today().isAfter(review.due());
        return view(
                review,
                form,
                CLOSE,
                "/closing",
                early
                        ? List.of(Field.choice(
                                "without",
                                List.of(new Option(
                                        ids(review), words.text(CLOSE + ".without.all", "parties", missing)))))
                        : List.of(),
                missing.isEmpty() ? List.of() : List.of(new Fact(words.text("review.awaited"), words.show(missing))),
                true);
    }

    private static Stream<SeenReview.SeenSheet> awaited(ReviewView review) {
        return review.seen().sheets().stream().filter(sheet -> sheet.handedInAt() == null);
    }

    private static String ids(ReviewView review) {
        return awaited(review)
                .map(sheet -> sheet.party().organisation().toString())
                .collect(Collectors.joining(","));
    }

    private void close(Context ctx) {
        var form = Form.of(ctx, CLOSE);
        var version = form.version();
        var without = form.optionalParsed("without", "request.not-a-choice", ReviewForms::organisations);
        take(
                ctx,
                form,
                () -> closing(open(ctx), form),
                () -> running.close(
                        actor(ctx),
                        ReviewApi.id(ctx),
                        version.get(),
                        without.orNull() == null ? Set.of() : without.get()),
                CLOSE);
    }

    private static Set<OrganisationId> organisations(String ids) {
        return Stream.of(ids.split(",")).map(OrganisationId::of).collect(Collectors.toUnmodifiableSet());
    }

    private void showDrawing(Context ctx) {
        var review = closed(ctx);
        var criterion = ctx.pathParam("criterion");
        var known = review.conclusionOn(criterion);
        var form = Form.blank(
                ctx,
                DRAW,
                "decision",
                known.map(conclusion -> chosen(conclusion.decision())).orElse(null),
                "text",
                known.map(Conclusion::text).orElse(null));
        show(ctx, drawing(review, criterion, form));
    }

    private static String chosen(Conclusion.Decision decision) {
        return decision instanceof Conclusion.Decision.ChangeGoal(var goal)
                ? goal.toString()
                : DecisionKind.of(decision).name();
    }

    private static Conclusion.Decision decision(String chosen) {
        return Stream.of(DecisionKind.NEW_GOAL, DecisionKind.NO_CHANGE)
                .filter(kind -> kind.name().equals(chosen))
                .map(kind -> kind.decision(null))
                .findFirst()
                .orElseGet(() -> new Conclusion.Decision.ChangeGoal(GoalId.of(chosen)));
    }

    private FormView drawing(ReviewView review, String criterion, Form form) {
        var words = form.words();
        var page = new ReviewPage(review, words, today.today());
        Answers.require(review.frame().criterion(criterion).isPresent(), new ReviewError.UnknownCriterion(criterion));
        var options = Stream.concat(
                        review.goals().stream()
                                .map(goal -> new Option(
                                        goal.id().toString(),
                                        words.text("review.decided.change-goal", "goal", goal.text()))),
                        Stream.of(DecisionKind.NEW_GOAL, DecisionKind.NO_CHANGE)
                                .map(kind -> new Option(
                                        kind.name(),
                                        words.text(
                                                kind == DecisionKind.NEW_GOAL
                                                        ? "review.decided.new-goal"
                                                        : "review.decided.no-change"))))
                .toList();
        return view(
                review,
                form,
                DRAW,
                "/conclusions/" + criterion,
                List.of(Field.choice("decision", options), Field.area("text", Conclusion.MAX_LENGTH)),
                Stream.concat(
                                Stream.of(new Fact(words.text("review.criterion"), page.question(criterion))),
                                review.seen().comparison().lines().stream()
                                        .filter(line -> line.criterion().equals(criterion))
                                        .flatMap(line -> line.dots().stream())
                                        .map(dot -> new Fact(dot.party().name(), page.said(dot.rating()))))
                        .toList(),
                false);
    }

    private void draw(Context ctx) {
        var criterion = ctx.pathParam("criterion");
        var form = Form.of(ctx, DRAW);
        var version = form.version();
        var decision = form.parsed("decision", "request.not-a-choice", ReviewForms::decision);
        var text = form.text("text", Conclusion.MAX_LENGTH);
        take(
                ctx,
                form,
                () -> drawing(closed(ctx), criterion, form),
                () -> running.draw(actor(ctx), ReviewApi.id(ctx), version.get(), criterion, decision.get(), text.get()),
                DRAW);
    }

    private void showConclusion(Context ctx) {
        var review = closed(ctx);
        var missing = missing(review);
        if (!missing.isEmpty()) {
            throw new Refused(new ReviewError.ConclusionsMissing(missing));
        }
        show(ctx, conclusion(review, Form.blank(ctx, CONCLUDE)));
    }

    private static List<String> missing(ReviewView review) {
        return review.agenda().stream()
                .filter(criterion -> review.conclusionOn(criterion).isEmpty())
                .toList();
    }

    private static FormView conclusion(ReviewView review, Form form) {
        return view(review, form, CONCLUDE, "/conclusion", List.of(), List.of(), true);
    }

    private void conclude(Context ctx) {
        var form = Form.of(ctx, CONCLUDE);
        var version = form.version();
        take(
                ctx,
                form,
                () -> conclusion(closed(ctx), form),
                () -> running.conclude(actor(ctx), ReviewApi.id(ctx), version.get()),
                CONCLUDE);
    }

    private static FormView view(
            ReviewView review,
            Form form,
            String labels,
            String path,
            List<Field> fields,
            List<Fact> current,
            boolean danger) {
        var words = form.words();
        var page = "/reviews/" + review.id();
        return new FormView(
                words.text(labels + ".title"),
                List.of(
                        new Crumb(
                                words.text("review.reviews.title-of", "agreement", review.title()),
                                "/agreements/%s/reviews".formatted(review.agreement())),
                        new Crumb(words.text("review.title"), page)),
                page + path,
                form,
                fields,
                review.version(),
                current,
                words.text(labels + ".submit"),
                page,
                danger);
    }
}
