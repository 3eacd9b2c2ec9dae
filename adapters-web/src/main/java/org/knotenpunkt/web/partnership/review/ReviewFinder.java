package org.knotenpunkt.web.partnership.review;

import static org.knotenpunkt.domain.partnership.PartnershipAction.DRAFT_AGREEMENT;
import static org.knotenpunkt.web.shared.answer.Answers.orRefuse;
import static org.knotenpunkt.web.shared.input.Requests.actor;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.knotenpunkt.application.partnership.review.ReadReviews;
import org.knotenpunkt.application.partnership.review.ReviewView;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewState;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.web.shared.answer.Answers;

/** Finds the review that the path of a request names. What is not for the actor to run, or not now, ends the request. */
public final class ReviewFinder {
    private final ReadReviews reading;
    private final Rights rights;

    @Inject
    public ReviewFinder(ReadReviews reading, Rights rights) {
        this.reading = reading;
        this.rights = rights;
    }

    private ReviewView run(Context ctx) {
        var review = orRefuse(reading.read(actor(ctx), ReviewApi.id(ctx)));
        return orRefuse(
                rights.require(actor(ctx), DRAFT_AGREEMENT, new Scope.Municipality(review.municipality()), review));
    }

    /** The review while the parties are asked, for somebody who runs it. */
    ReviewView open(Context ctx) {
        var review = run(ctx);
        Answers.require(review.state() == ReviewState.OPEN, new ReviewError.ReviewNotOpen());
        return review;
    }

    /** The review once it is concluded, for somebody who runs it. */
    ReviewView concluded(Context ctx) {
        var review = run(ctx);
        Answers.require(review.state() == ReviewState.CONCLUDED, new ReviewError.ReviewNotConcluded());
        return review;
    }

    /** The review while conclusions can be drawn, for somebody who runs it. */
    ReviewView closed(Context ctx) {
        var review = run(ctx);
        Answers.require(review.state() != ReviewState.OPEN, new ReviewError.ReviewNotClosed());
        Answers.require(review.state() != ReviewState.CONCLUDED, new ReviewError.ConcludedAlready());
        return review;
    }
}
