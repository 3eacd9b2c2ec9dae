package org.knotenpunkt.application.partnership.review;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.Review;
import org.knotenpunkt.domain.partnership.review.ReviewId;

/** Out-port: keeps reviews, with all that the parties say. Who may see what is for the use cases to ask the review. */
public interface Reviews {
    Optional<Review> findById(ReviewId id);

    /** The same, held until the transaction ends: who wants to change it at the same moment comes after. */
    Optional<Review> findForChange(ReviewId id);

    /** Those of the agreement, the one that opens last first. */
    List<Review> findOf(AgreementId agreement);

    /** What was dropped of the conclusions of all reviews of the agreement. */
    List<DroppedConclusion> droppedOf(AgreementId agreement);

    /** Keeps that a conclusion of a review that is concluded is dropped; no conclusion is dropped twice. */
    void drop(DroppedConclusion dropped);

    /**
     * Stores the review in place of what was stored under the same id.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it was read
     */
    void save(Review review);
}
