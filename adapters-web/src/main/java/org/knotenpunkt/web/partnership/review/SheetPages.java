package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.ACT_FOR_PARTY;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.review.RateInReview;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.application.shared.Today;
import org.knotenpunkt.domain.centre.frame.QualityFrame;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementError;
import org.knotenpunkt.domain.partnership.review.Rating;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.partnership.review.SeenReview;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.web.shared.Access;
import org.knotenpunkt.web.shared.RouteRegistry;
import org.knotenpunkt.web.shared.Routes;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.answer.Refused;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;
import org.knotenpunkt.web.shared.page.Pages;
import org.knotenpunkt.web.shared.page.Submission;

/** The form on which a party says how far the conditions are met: kept as often as it likes, handed in once. */
public final class SheetPages implements Routes {
    static final String CANNOT_SAY = "0";
    private static final String PATH = "/reviews/{id}/sheets/{party}";
    private static final String LABELS = "review.sheet";

    private final Pages pages;
    private final ReadReviews reading;
    private final RateInReview rating;
    private final Today today;

    @Inject
    public SheetPages(Pages pages, ReadReviews reading, RateInReview rating, Today today) {
        this.pages = pages;
        this.reading = reading;
        this.rating = rating;
        this.today = today;
    }

    @Override
    public void register(RouteRegistry routes) {
        routes.get(PATH, Access.performing(ACT_FOR_PARTY), this::show);
        routes.post(PATH, Access.performing(ACT_FOR_PARTY), this::take);
    }

    private void show(Context ctx) {
        var review = writable(ctx);
        var sheet = sheet(review, party(ctx));
        var values = new ArrayList<@Nullable Object>();
        for (var criterion : review.frame().codes()) {
            sheet.rating(criterion).ifPresent(rating -> {
                var points = rating.points();
                values.addAll(List.of(points(criterion), points == null ? CANNOT_SAY : points.toString()));
                values.add(comment(criterion));
                values.add(rating.comment());
            });
        }
        render(ctx, review, Form.blank(ctx, LABELS, values.toArray()));
    }

    /** The review, for somebody whose sheet can still be written. */
    private ReviewView writable(Context ctx) {
        var review = orRefuse(reading.read(actor(ctx), ReviewApi.id(ctx)));
        var party = party(ctx);
        var sheet = sheet(review, party);
        Answers.require(sheet.own(), new AgreementError.NotSpeakingFor(party));
        Answers.require(review.state() == ReviewState.OPEN, new ReviewError.ReviewNotOpen());
        Answers.require(!review.opens().isAfter(today.today()), new ReviewError.NotOpenYet(review.opens()));
        var handedIn = sheet.handedInAt();
        if (handedIn != null) {
            throw new Refused(new ReviewError.HandedInAlready(party, handedIn));
        }
        return review;
    }

    private static SeenReview.SeenSheet sheet(ReviewView review, OrganisationId party) {
        return review.seen().sheetOf(party).orElseThrow(() -> new Refused(new ReviewError.NotAsked(party)));
    }

    private void render(Context ctx, ReviewView review, Form form) {
        pages.render(
                ctx,
                "partnership/sheet.jte",
                new SheetPage(new ReviewPage(review, form.words(), today.today()), sheet(review, party(ctx)), form));
    }

    private void take(Context ctx) {
        var form = Form.of(ctx, LABELS);
        var revision = form.version();
        var handingIn = form.flag("handIn");
        var codes =
                orRefuse(reading.read(actor(ctx), ReviewApi.id(ctx))).frame().codes();
        var ratings = new ArrayList<Rating>();
        for (var criterion : codes) {
            read(form, criterion, handingIn, ratings);
        }
        new Submission(pages, ctx, form, () -> render(ctx, writable(ctx), form))
                .to(
                        () -> said(ctx, revision.get(), ratings, handingIn),
                        review -> "/reviews/" + review.id(),
                        handingIn ? LABELS + ".handed-in" : LABELS + ".kept");
    }

    private static void read(Form form, String criterion, boolean required, List<Rating> ratings) {
        var points = required
                ? form.integer(points(criterion), 0, QualityFrame.HIGHEST)
                : form.optionalInteger(points(criterion), 0, QualityFrame.HIGHEST);
        var comment = form.optionalText(comment(criterion), Rating.MAX_COMMENT_LENGTH);
        var given = points.orNull();
        if (given != null) {
            ratings.add(new Rating(criterion, given == 0 ? null : given, comment.orNull()));
        } else if (comment.orNull() != null && !required) {
            form.addError(points(criterion), "review.sheet.comment-alone");
        }
    }

    private Result<ReviewView, ReviewError> said(Context ctx, long revision, List<Rating> ratings, boolean handingIn) {
        var id = ReviewApi.id(ctx);
        var party = party(ctx);
        var kept = rating.rate(actor(ctx), id, party, revision, ratings);
        return handingIn
                ? kept.flatMap(review -> rating.handIn(
                        actor(ctx), id, party, sheet(review, party).revision()))
                : kept;
    }

    static String points(String criterion) {
        return "points." + criterion;
    }

    static String comment(String criterion) {
        return "comment." + criterion;
    }

    private static OrganisationId party(Context ctx) {
        return Requests.id(ctx, "party", OrganisationId::of);
    }
}
