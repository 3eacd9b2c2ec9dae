package org.knotenpunkt.web.partnership.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.application.partnership.review.PendingConclusion;
import org.knotenpunkt.application.partnership.review.ReviewsOfAgreement;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.ReviewState;

/**
 * The reviews of an agreement in the API.
 *
 * @param next when the parties look at it next; absent where that is not agreed
 * @param pending what waits for the agreement to be changed
 */
record ReviewsJson(UUID agreement, @Nullable LocalDate next, List<PendingJson> pending, List<RoundJson> items) {
    record PendingJson(
            UUID review,
            String criterion,
            DecisionKind decision,
            @Nullable UUID goal,
            String text) {
        static PendingJson from(PendingConclusion pending) {
            var conclusion = pending.conclusion();
            return new PendingJson(
                    pending.review().value(),
                    conclusion.criterion(),
                    DecisionKind.of(conclusion.decision()),
                    conclusion.decision() instanceof Conclusion.Decision.ChangeGoal(var goal) ? goal.value() : null,
                    conclusion.text());
        }
    }

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
                reviews.pending().stream().map(PendingJson::from).toList(),
                reviews.rounds().stream().map(RoundJson::from).toList());
    }
}
