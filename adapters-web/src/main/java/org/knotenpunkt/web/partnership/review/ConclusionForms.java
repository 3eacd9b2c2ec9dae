package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.application.partnership.review.RunReview;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.ReviewError;
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

/** The forms with which the coordination writes down what follows from a review, and why not after all. A form is shown to nobody from whom it would not be taken. */
public final class ConclusionForms implements Routes {
    private static final String ONE = "/reviews/{id}";
    private static final String DRAW = "review.drawing";
    private static final String CONCLUDE = "review.conclusion";
    private static final String DROP = "review.dropping";

    private final Pages pages;
    private final ReviewFinder finder;
    private final RunReview running;
    private final Today today;

    @Inject
    public ConclusionForms(Pages pages, ReviewFinder finder, RunReview running, Today today) {
        this.pages = pages;
        this.finder = finder;
        this.running = running;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var coordination = Access.performing(DRAFT_AGREEMENT);
        routes.get(ONE + "/conclusions/{criterion}", coordination, this::showDrawing);
        routes.post(ONE + "/conclusions/{criterion}", coordination, this::draw);
        routes.get(ONE + "/conclusions/{criterion}/dropping", coordination, this::showDropping);
        routes.post(ONE + "/conclusions/{criterion}/dropping", coordination, this::drop);
        routes.get(ONE + "/conclusion", coordination, this::showConclusion);
        routes.post(ONE + "/conclusion", coordination, this::conclude);
    }

    private void show(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    private ReviewPage page(ReviewView review, Form form) {
        return new ReviewPage(review, form.words(), today.today());
    }

    private void showDrawing(Context ctx) {
        var review = finder.closed(ctx);
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
        Answers.require(review.frame().criterion(criterion).isPresent(), new ReviewError.UnknownCriterion(criterion));
        var page = page(review, form);
        var options = decisions(review)
                .map(decision -> new Option(chosen(decision), page.decided(decision)))
                .toList();
        var said = review.seen().comparison().lines().stream()
                .filter(line -> line.criterion().equals(criterion))
                .flatMap(line -> line.dots().stream())
                .map(dot -> new Fact(dot.party().name(), page.said(dot.rating())));
        return ReviewForms.view(
                page,
                form,
                DRAW,
                "/conclusions/" + criterion,
                List.of(Field.choice("decision", options), Field.area("text", Conclusion.MAX_LENGTH)),
                Stream.concat(
                                Stream.of(new Fact(form.words().text("review.criterion"), page.question(criterion))),
                                said)
                        .toList(),
                false);
    }

    /** All that can be decided about the goals of the agreement. */
    private static Stream<Conclusion.Decision> decisions(ReviewView review) {
        return Stream.concat(
                review.goals().stream().map(goal -> new Conclusion.Decision.ChangeGoal(goal.id())),
                Stream.of(new Conclusion.Decision.NewGoal(), new Conclusion.Decision.NoChange()));
    }

    private void draw(Context ctx) {
        var criterion = ctx.pathParam("criterion");
        var form = Form.of(ctx, DRAW);
        var version = form.version();
        var decision = form.parsed("decision", "request.not-a-choice", ConclusionForms::decision);
        var text = form.text("text", Conclusion.MAX_LENGTH);
        Submission.of(pages, ctx, form, () -> drawing(finder.closed(ctx), criterion, form))
                .to(
                        () -> running.draw(
                                actor(ctx), ReviewApi.id(ctx), version.get(), criterion, decision.get(), text.get()),
                        ReviewPage::path,
                        DRAW + ".done");
    }

    private void showDropping(Context ctx) {
        var review = finder.concluded(ctx);
        var criterion = ctx.pathParam("criterion");
        Answers.require(review.pending().contains(criterion), new ReviewError.NothingPending(criterion));
        show(ctx, dropping(review, criterion, Form.blank(ctx, DROP)));
    }

    private FormView dropping(ReviewView review, String criterion, Form form) {
        var page = page(review, form);
        return ReviewForms.view(
                page,
                form,
                DROP,
                "/conclusions/%s/dropping".formatted(criterion),
                List.of(Field.area("reason", DroppedConclusion.MAX_LENGTH)),
                review.conclusionOn(criterion).stream()
                        .map(conclusion -> new Fact(page.decided(conclusion.decision()), conclusion.text()))
                        .toList(),
                true);
    }

    private void drop(Context ctx) {
        var criterion = ctx.pathParam("criterion");
        var form = Form.of(ctx, DROP);
        var reason = form.text("reason", DroppedConclusion.MAX_LENGTH);
        Submission.of(pages, ctx, form, () -> dropping(finder.concluded(ctx), criterion, form))
                .to(
                        () -> running.drop(actor(ctx), ReviewApi.id(ctx), criterion, reason.get()),
                        ReviewPage::path,
                        DROP + ".done");
    }

    private void showConclusion(Context ctx) {
        var review = finder.closed(ctx);
        var missing = review.agenda().stream()
                .filter(criterion -> review.conclusionOn(criterion).isEmpty())
                .toList();
        Answers.require(missing.isEmpty(), new ReviewError.ConclusionsMissing(missing));
        show(ctx, conclusion(review, Form.blank(ctx, CONCLUDE)));
    }

    private FormView conclusion(ReviewView review, Form form) {
        return ReviewForms.view(page(review, form), form, CONCLUDE, "/conclusion", List.of(), List.of(), true);
    }

    private void conclude(Context ctx) {
        var form = Form.of(ctx, CONCLUDE);
        var version = form.version();
        Submission.of(pages, ctx, form, () -> conclusion(finder.closed(ctx), form))
                .to(
                        () -> running.conclude(actor(ctx), ReviewApi.id(ctx), version.get()),
                        ReviewPage::path,
                        CONCLUDE + ".done");
    }
}
