package org.knotenpunkt.domain.partnership.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aClosedReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.handedIn;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.centre.frame.FrameFixtures;
import org.knotenpunkt.domain.partnership.AgreementFixtures;

class ComparisonTest {
    @Test
    void theLargestDifferenceComesFirst() {
        assertThat(seen(aClosedReview()).lines())
                .extracting(Comparison.Line::criterion, Comparison.Line::difference)
                .containsExactly(
                        tuple("families", 3), tuple("strengths", 2), tuple("eye-level", 1), tuple("openness", 0));
    }

    @Test
    void theFirstThreeDifferencesAreTheAgenda() {
        var differing = handedIn(handedIn(aReview(), SCHOOL, 5, 5, 5, 5), PARENTS, 1, 2, 3, 4);
        assertThat(closed(differing).agenda()).containsExactly("families", "eye-level", "strengths");
    }

    @Test
    void whatDiffersAsMuchAsTheThirdIsOnTheAgendaToo() {
        var alike = handedIn(handedIn(aReview(), SCHOOL, 5, 5, 5, 5), PARENTS, 2, 2, 2, 2);
        assertThat(closed(alike).agenda()).containsExactlyElementsOf(FrameFixtures.CRITERIA);

        var lastTwo = handedIn(handedIn(aReview(), SCHOOL, 5, 5, 5, 5), PARENTS, 3, 2, 1, 3);
        assertThat(closed(lastTwo).agenda()).containsExactly("strengths", "eye-level", "families", "openness");
    }

    @Test
    void whereAllSayTheSameThereIsNothingOnTheAgenda() {
        var agreeing = handedIn(handedIn(aReview(), SCHOOL, 4, 4, 4, 4), PARENTS, 4, 4, 4, 4);
        assertThat(closed(agreeing).agenda()).isEmpty();
    }

    @Test
    void differencesAreInTheOrderOfTheFrameWhereTheyAreTheSame() {
        var alike = handedIn(handedIn(aReview(), SCHOOL, 5, 5, 5, 5), PARENTS, 3, 3, 3, 3);
        assertThat(seen(closed(alike)).lines())
                .extracting(Comparison.Line::criterion)
                .containsExactlyElementsOf(FrameFixtures.CRITERIA);
    }

    @Test
    void whoCannotSayDiffersFromNobody() {
        var unsure = handedIn(handedIn(aReview(), SCHOOL, 5, 5, 5, 5), PARENTS, 0, 1, 5, 0);
        var lines = seen(closed(unsure)).lines();
        assertThat(lines)
                .extracting(Comparison.Line::criterion)
                .containsExactly("eye-level", "strengths", "families", "openness");
        assertThat(lines.get(2).difference()).isNull();
        assertThat(lines.get(2).dots())
                .extracting(
                        dot -> dot.party().organisation(), dot -> dot.rating().points())
                .containsExactly(tuple(SCHOOL, 5), tuple(PARENTS, null));
        assertThat(closed(unsure).agenda()).containsExactly("eye-level");
    }

    @Test
    void whoHasNotHandedInHasNoDot() {
        var begun = handedIn(aReview(), SCHOOL, 5, 5, 5, 5)
                .rate(PROVIDER, ReviewFixtures.ratings(1, 1, 1, 1), AgreementFixtures.TODAY, AgreementFixtures.NOW)
                .orElseThrow();
        assertThat(seen(closed(begun)).lines())
                .allSatisfy(line -> assertThat(line.dots())
                        .extracting(dot -> dot.party().organisation())
                        .containsExactly(SCHOOL));
    }

    private static Comparison seen(Review review) {
        return review.asSeenBySpeakersFor(Set.of()).comparison();
    }

    private static Review closed(Review review) {
        return review.close(Set.copyOf(review.awaited()), AgreementFixtures.TODAY, AgreementFixtures.NOW)
                .orElseThrow();
    }
}
