package org.knotenpunkt.application.partnership.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.CRITERIA;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.DUE;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.OTHER_REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aConclusion;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.ratings;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.application.shared.ConcurrentChangeException;
import org.knotenpunkt.domain.partnership.review.Conclusion;
import org.knotenpunkt.domain.partnership.review.DroppedConclusion;
import org.knotenpunkt.domain.partnership.review.Review;

/**
 * What every {@link Reviews} does. A class that implements this runs it against one; the agreement of {@link
 * org.knotenpunkt.domain.partnership.AgreementFixtures} is known there.
 */
public interface ReviewsContract {
    /** An empty repository; the same one during one test. */
    Reviews reviews();

    private Review stored(Review review) {
        reviews().save(review);
        return reviews().findById(review.id()).orElseThrow();
    }

    private Review isStored(Review review) {
        assertThat(stored(review)).usingRecursiveComparison().isEqualTo(review.saved());
        return reviews().findForChange(review.id()).orElseThrow();
    }

    @Test
    default void findsNothingUnderAnUnknownId() {
        assertThat(reviews().findById(REVIEW)).isEmpty();
        assertThat(reviews().findForChange(REVIEW)).isEmpty();
    }

    @Test
    default void keepsARoundThroughItsLife() {
        var opened = isStored(aReview());
        var rated =
                isStored(opened.rate(SCHOOL, ratings(5, 0, 3, 1), TODAY, NOW).orElseThrow());
        var changed = isStored(rated.rate(SCHOOL, ratings(4, 0), TODAY, NOW)
                .flatMap(review -> review.rate(PARENTS, ratings(2, 1, 0, 5), TODAY, NOW))
                .flatMap(review -> review.reschedule(DUE.plusDays(1), TODAY, NOW))
                .orElseThrow());
        var handedIn = isStored(changed.handIn(PARENTS, ACCOUNT, TODAY, NOW).orElseThrow());
        var closed = isStored(
                handedIn.close(Set.copyOf(handedIn.awaited()), TODAY, NOW).orElseThrow());
        var drawn = isStored(closed.draw(aConclusion(CRITERIA.get(2), new Conclusion.Decision.ChangeGoal(CAFE)))
                .flatMap(review -> review.draw(aConclusion(CRITERIA.get(0), new Conclusion.Decision.NewGoal())))
                .flatMap(review -> review.draw(aConclusion(CRITERIA.get(1), new Conclusion.Decision.NoChange())))
                .orElseThrow());
        isStored(drawn.draw(aConclusion(CRITERIA.get(2), new Conclusion.Decision.NoChange()))
                .flatMap(review -> review.conclude(NOW))
                .orElseThrow());
    }

    @Test
    default void findsTheRoundsOfAnAgreementTheLastFirst() {
        var concluded = stored(aReview()
                .close(Set.copyOf(aReview().awaited()), TODAY, NOW)
                .flatMap(review -> review.conclude(NOW))
                .orElseThrow());
        var later = stored(
                Review.open(OTHER_REVIEW, anAgreement(), FRAME, TODAY.plusYears(1), TODAY.plusYears(1), TODAY, NOW)
                        .orElseThrow());
        assertThat(reviews().findOf(AGREEMENT))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(later, concluded);
        assertThat(reviews().findOf(OTHER_AGREEMENT)).isEmpty();
    }

    @Test
    default void nobodyOverwritesWhatOthersHaveSaved() {
        var mine = stored(aReview());
        reviews().save(mine.rate(SCHOOL, ratings(5), TODAY, NOW).orElseThrow());

        var lost = mine.rate(PARENTS, ratings(2), TODAY, NOW).orElseThrow();
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> reviews().save(lost));
        assertThatExceptionOfType(ConcurrentChangeException.class)
                .isThrownBy(() -> reviews().save(aReview()));
    }

    @Test
    default void whatIsDroppedOfAReviewIsKeptBesideIt() {
        var concluded = stored(aReview()
                .close(Set.copyOf(aReview().awaited()), TODAY, NOW)
                .flatMap(review -> review.draw(aConclusion(CRITERIA.get(0), new Conclusion.Decision.NewGoal())))
                .flatMap(review -> review.draw(aConclusion(CRITERIA.get(1), new Conclusion.Decision.NewGoal())))
                .flatMap(review -> review.conclude(NOW))
                .orElseThrow());
        var first = new DroppedConclusion(
                REVIEW, concluded.municipality(), CRITERIA.get(1), "There is no room", NOW, ACCOUNT);
        var second = new DroppedConclusion(
                REVIEW, concluded.municipality(), CRITERIA.get(0), "Nor time", NOW.plusSeconds(1), ACCOUNT);
        reviews().drop(first);
        reviews().drop(second);

        assertThat(reviews().droppedOf(AGREEMENT)).containsExactlyInAnyOrder(first, second);
        assertThat(reviews().droppedOf(OTHER_AGREEMENT)).isEmpty();
        assertThat(reviews().findById(REVIEW)).get().usingRecursiveComparison().isEqualTo(concluded);
    }
}
