package org.knotenpunkt.application.partnership.review;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.ReviewError;
import org.knotenpunkt.domain.partnership.review.ReviewId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: the coordination takes a review through its life. */
public interface RunReview {
    /**
     * Asks the parties of an agreement.
     *
     * @param frame the code of a quality frame; null for the one that the kind of agreement names
     */
    Result<ReviewView, ReviewError> open(
            Actor actor, AgreementId agreement, @Nullable String frame, LocalDate opens, LocalDate due);

    Result<ReviewView, ReviewError> reschedule(Actor actor, ReviewId id, long version, LocalDate due);

    /** @param without all who have not handed in, where it is closed before their time is over */
    Result<ReviewView, ReviewError> close(Actor actor, ReviewId id, long version, Set<OrganisationId> without);

    /** Writes down what follows for a criterion. A goal is one of the agreement as it is in force or in its draft. */
    Result<ReviewView, ReviewError> draw(
            Actor actor, ReviewId id, long version, String criterion, Conclusion.Decision decision, String text);

    Result<ReviewView, ReviewError> conclude(Actor actor, ReviewId id, long version);

    /**
     * Says why the agreement is not to be changed after all as the review has concluded; the review itself stays as it is.
     *
     * @param reason 1 to 1,000 characters
     */
    Result<ReviewView, ReviewError> drop(Actor actor, ReviewId id, String criterion, String reason);
}
