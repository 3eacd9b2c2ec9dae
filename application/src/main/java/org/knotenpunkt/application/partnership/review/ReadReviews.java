package org.knotenpunkt.application.partnership.review;

import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what do the parties of an agreement say about it? Nobody is told what others say before it is time. */
public interface ReadReviews {
    Result<ReviewView, ReviewError> read(Actor actor, ReviewId id);

    Result<ReviewsOfAgreement, ReviewError> of(Actor actor, AgreementId agreement);
}
