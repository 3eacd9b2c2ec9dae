package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.centre.frame.KeepFrames;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.partnership.review.ReviewsOfAgreement;
import org.knotenpunkt.application.partnership.review.RunReview;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.frame.Criterion;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.partnership.pages.AgreementCrumbs;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Field;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Option;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.page.FormView;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The form with which a review is opened. */
public final class OpeningForm implements Routes {
    private static final String LABELS = "review.opening";
    private static final String PATH = "/agreements/{id}/reviews/new";
    private static final int WEEKS = 3;

    private final Pages pages;
    private final ReadReviews reading;
    private final KeepFrames frames;
    private final RunReview running;
    private final Rights rights;
    private final Today today;

    @Inject
    public OpeningForm(
            Pages pages, ReadReviews reading, KeepFrames frames, RunReview running, Rights rights, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.frames = frames;
        this.running = running;
        this.rights = rights;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        var coordination = Access.performing(DRAFT_AGREEMENT);
        routes.get(PATH, coordination, this::show);
        routes.post(PATH, coordination, this::open);
    }

    private void show(Context ctx) {
        var reviews = kept(ctx);
        reviews.rounds().stream()
                .filter(round -> round.state() != ReviewState.CONCLUDED)
                .findFirst()
                .ifPresent(round -> Answers.require(false, new ReviewError.ReviewUnderWay(round.id())));
        Answers.require(reviews.opens(), new ReviewError.NothingToReview(today.today()));
        var form = Form.blank(
                ctx,
                LABELS,
                "frame",
                reviews.usualFrame(),
                "opens",
                today.today(),
                "due",
                today.today().plusWeeks(WEEKS));
        pages.render(ctx, "shared/form.jte", view(ctx, reviews, form));
    }

    /** The reviews, for somebody who opens them. */
    private ReviewsOfAgreement kept(Context ctx) {
        var reviews = orRefuse(reading.of(actor(ctx), agreement(ctx)));
        return orRefuse(
                rights.require(actor(ctx), DRAFT_AGREEMENT, new Scope.Municipality(reviews.municipality()), reviews));
    }

    private void open(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var frame = form.text("frame", Criterion.MAX_CODE_LENGTH);
        var opens = form.date("opens");
        var due = form.date("due");
        Submission.of(pages, ctx, form, () -> view(ctx, kept(ctx), form))
                .to(
                        () -> running.open(actor(ctx), agreement(ctx), frame.get(), opens.get(), due.get()),
                        OpeningForm::field,
                        review -> "/reviews/" + review.id(),
                        LABELS + ".done");
    }

    private static @Nullable String field(ReviewError reason) {
        return switch (reason) {
            case ReviewError.UnknownFrame unknown -> "frame";
            case ReviewError.DayTooEarly early -> "due";
            case ReviewError.NothingToReview none -> "opens";
            default -> null;
        };
    }

    private FormView view(Context ctx, ReviewsOfAgreement reviews, Form form) {
        var words = form.words();
        var options = orRefuse(frames.frames(actor(ctx), reviews.municipality())).stream()
                .map(known -> new Option(
                        known.frame().ref().code(),
                        known.frame().text(words.language().tag()).name()))
                .distinct()
                .toList();
        var agreement = "/agreements/" + reviews.agreement();
        return new FormView(
                words.text(LABELS + ".title"),
                AgreementCrumbs.to(
                        reviews.agreement(),
                        reviews.title(),
                        words,
                        new Crumb(words.text("agreements.section.reviews"), agreement + "/reviews")),
                agreement + "/reviews/new",
                form,
                List.of(Field.choice("frame", options), Field.date("opens"), Field.date("due")),
                null,
                List.of(),
                words.text(LABELS + ".submit"),
                agreement + "/reviews",
                false);
    }

    private static AgreementId agreement(Context ctx) {
        return Requests.id(ctx, "id", AgreementId::of);
    }
}
