package org.knotenpunkt.domain.partnership.review;

import static org.knotenpunkt.domain.centre.frame.FrameFixtures.CRITERIA;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;

/** A review of the agreement in Lindenau by a frame of four criteria. */
public final class ReviewFixtures {
    public static final ReviewId REVIEW = new ReviewId(new UUID(0xa100, 1));
    public static final ReviewId OTHER_REVIEW = new ReviewId(new UUID(0xa100, 2));
    public static final LocalDate DUE = TODAY.plusWeeks(2);

    private ReviewFixtures() {}

    public static Review aReview() {
        return aReviewOf(anAgreement());
    }

    public static Review aReviewOf(Agreement agreement) {
        return Review.open(REVIEW, agreement, FRAME, TODAY, DUE, TODAY, NOW).orElseThrow();
    }

    /** Points for the criteria in their order; 0 says that the party cannot say. */
    public static List<Rating> ratings(int... points) {
        return IntStream.range(0, points.length)
                .mapToObj(at -> points[at] == 0
                        ? Rating.cannotSay(CRITERIA.get(at))
                        : new Rating(CRITERIA.get(at), points[at], "Because of %d".formatted(points[at])))
                .toList();
    }

    public static Review handedIn(Review review, OrganisationId party, int... points) {
        return review.rate(party, ratings(points), TODAY, NOW)
                .flatMap(rated -> rated.handIn(party, ACCOUNT, TODAY, NOW))
                .orElseThrow();
    }

    /** All have handed in; they differ by 3 about families, by 1 about eye level, by 2 about strengths and not about openness. */
    public static Review aReviewRatedByAll() {
        return handedIn(handedIn(handedIn(aReview(), SCHOOL, 5, 4, 3, 4), PROVIDER, 4, 4, 5, 4), PARENTS, 2, 5, 0, 4);
    }

    public static Review aClosedReview() {
        return aReviewRatedByAll().close(Set.of(), TODAY, NOW).orElseThrow();
    }

    /** One of which nothing else follows. */
    public static Review concluded(Conclusion... conclusions) {
        var review = aClosedReview();
        for (var conclusion : conclusions) {
            review = review.draw(conclusion).orElseThrow();
        }
        return review.conclude(NOW).orElseThrow();
    }

    public static Conclusion aConclusion(String criterion, Conclusion.Decision decision) {
        return new Conclusion(criterion, decision, "We ask families first", NOW, ACCOUNT);
    }
}
