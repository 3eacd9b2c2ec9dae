package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.application.partnership.review.RunReview;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.SeenReview;
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

/** The forms with which the coordination gives the parties time and closes a round. A form is shown to nobody from whom it would not be taken. */
public final class ReviewForms implements Routes {
    private static final String ONE = "/reviews/{id}";
    private static final String DUE = "review.due";
    private static final String CLOSE = "review.closing";

    private final Pages pages;
    private final ReviewFinder finder;
    private final RunReview running;
    private final Today today;

    @Inject
    public ReviewForms(Pages pages, ReviewFinder finder, RunReview running, Today today) {
        this.pages = pages;
        this.finder = finder;
        this.running = running;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var coordination = Access.performing(DRAFT_AGREEMENT);
        routes.get(ONE + "/due", coordination, ctx -> {
            var review = finder.open(ctx);
            show(ctx, due(review, Form.blank(ctx, DUE, "due", review.due())));
        });
        routes.post(ONE + "/due", coordination, this::reschedule);
        routes.get(ONE + "/closing", coordination, ctx -> show(ctx, closing(finder.open(ctx), Form.blank(ctx, CLOSE))));
        routes.post(ONE + "/closing", coordination, this::close);
    }

    private void show(Context ctx, FormView view) {
        pages.render(ctx, "shared/form.jte", view);
    }

    private FormView due(ReviewView review, Form form) {
        return view(page(review, form), form, DUE, "/due", List.of(Field.date("due")), List.of(), false);
    }

    private ReviewPage page(ReviewView review, Form form) {
        return new ReviewPage(review, form.words(), today.today());
    }

    private void reschedule(Context ctx) {
        var form = Form.of(ctx, DUE);
        var version = form.version();
        var day = form.date("due");
        Submission.of(pages, ctx, form, () -> due(finder.open(ctx), form))
                .to(
                        () -> running.reschedule(actor(ctx), ReviewApi.id(ctx), version.get(), day.get()),
                        reason -> reason instanceof ReviewError.DayTooEarly ? "due" : null,
                        ReviewPage::path,
                        DUE + ".done");
    }

    private FormView closing(ReviewView review, Form form) {
        var page = page(review, form);
        var words = form.words();
        var awaited = page.awaited().stream().map(SeenReview.SeenSheet::party).toList();
        var missing = awaited.stream().map(Party::name).toList();
        var early = !missing.isEmpty() && !today.today().isAfter(review.due());
        return view(
                page,
                form,
                CLOSE,
                "/closing",
                early
                        ? List.of(Field.choice(
                                "without",
                                List.of(new Option(
                                        ids(awaited), words.text(CLOSE + ".without.all", "parties", missing)))))
                        : List.of(),
                missing.isEmpty() ? List.of() : List.of(new Fact(words.text("review.awaited"), words.show(missing))),
                true);
    }

    private static String ids(List<Party> parties) {
        return parties.stream().map(party -> party.organisation().toString()).collect(Collectors.joining(","));
    }

    private static Set<OrganisationId> organisations(String ids) {
        return Stream.of(ids.split(",")).map(OrganisationId::of).collect(Collectors.toUnmodifiableSet());
    }

    private void close(Context ctx) {
        var form = Form.of(ctx, CLOSE);
        var version = form.version();
        var without = form.optionalParsed("without", "request.not-a-choice", ReviewForms::organisations);
        Submission.of(pages, ctx, form, () -> closing(finder.open(ctx), form))
                .to(
                        () -> running.close(
                                actor(ctx),
                                ReviewApi.id(ctx),
                                version.get(),
                                without.orNull() == null ? Set.of() : without.get()),
                        ReviewPage::path,
                        CLOSE + ".done");
    }

    /** A form about the review on the page. */
    static FormView view(
            ReviewPage page,
            Form form,
            String labels,
            String path,
            List<Field> fields,
            List<Fact> current,
            boolean danger) {
        var words = form.words();
        return new FormView(
                words.text(labels + ".title"),
                page.crumbs(),
                page.path() + path,
                form,
                fields,
                page.review().version(),
                current,
                words.text(labels + ".submit"),
                page.path(),
                danger);
    }
}
