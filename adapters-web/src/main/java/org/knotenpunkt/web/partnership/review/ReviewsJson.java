package org.knotenpunkt.web.partnership.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.review.ReviewsOfAgreement;
import org.knotenpunkt.domain.partnership.review.ReviewState;

/**
 * The reviews of an agreement in the API.
 *
 * @param next when the parties look at it next; absent where that is not agreed
 */
record ReviewsJson(UUID agreement, @Nullable LocalDate next, List<RoundJson> items) {
    record RoundJson(UUID id, LocalDate opens, LocalDate due, ReviewState state, int asked, int handedIn) {
        static RoundJson from(ReviewsOfAgreement.Round round) {
            return new RoundJson(
                    round.id().value(), round.opens(), round.due(), round.state(), round.asked(), round.handedIn());
        }
    }

    static ReviewsJson from(ReviewsOfAgreement reviews) {
        return new ReviewsJson(
                reviews.agreement().value(),
                reviews.next(),
                reviews.rounds().stream().map(RoundJson::from).toList());
    }
}
