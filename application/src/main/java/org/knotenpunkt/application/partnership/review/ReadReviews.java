package org.knotenpunkt.application.partnership.review;

import java.util.List;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: what do the parties of an agreement say about it? Nobody is told what others say before it is time. */
public interface ReadReviews {
    Result<ReviewView, ReviewError> read(Actor actor, ReviewId id);

    Result<ReviewsOfAgreement, ReviewError> of(Actor actor, AgreementId agreement);

    /** The conclusions that wait for the agreement to be changed, as the actor has just read it; those of the last review first. */
    Result<List<PendingConclusion>, ReviewError> pending(Actor actor, Agreement agreement);
}
