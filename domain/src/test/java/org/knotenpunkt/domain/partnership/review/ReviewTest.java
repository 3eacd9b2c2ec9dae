package org.knotenpunkt.domain.partnership.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.CRITERIA;
import static org.knotenpunkt.domain.centre.frame.FrameFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.approvedByAll;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.DUE;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aClosedReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aConclusion;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReviewOf;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aReviewRatedByAll;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.handedIn;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.ratings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.AgreementFixtures;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.content.Party;
import org.knotenpunkt.domain.partnership.content.PartyRole;
import org.knotenpunkt.domain.partnership.content.Side;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;

class ReviewTest {
    @Test
    void asksAllPartiesOfTheAgreement() {
        var review = aReview();
        assertThat(review.parties()).isEqualTo(aContent().parties());
        assertThat(review.awaited()).containsExactly(SCHOOL, PROVIDER, PARENTS);
        assertThat(review.state()).isEqualTo(ReviewState.OPEN);
        assertThat(review.places())
                .contains(review.scope(), new Scope.Organisation(review.municipality(), PARENTS.value()));
        assertThat(review.events())
                .containsExactly(new ReviewEvent.ReviewOpened(
                        REVIEW, review.municipality(), review.agreement(), FRAME.ref(), TODAY, DUE, NOW));
    }

    @Test
    void anAuthorityThatTakesNoteOnlyIsNotAsked() {
        var authority = new Party(OUTSIDER, "School office", PartyRole.ACKNOWLEDGING_AUTHORITY, Side.OTHERS);
        assertThat(aReviewOf(agreementWith(authority)).awaited()).doesNotContain(OUTSIDER);
    }

    private static Agreement agreementWith(Party party) {
        return approvedByAll(
                aDraft().revise(content -> content.withParty(party), AgreementFixtures.FINGERPRINT, NOW)
                        .flatMap(draft ->
                                draft.propose(AgreementFixtures.EDUCATION_PARTNERSHIP, AgreementFixtures.TODAY, NOW))
                        .orElseThrow(),
                TODAY);
    }

    @Test
    void whoHasLeftIsNotAsked() {
        var left = anAgreement()
                .leave(PROVIDER, new Ending(TODAY, Ending.Way.TOGETHER, "Moved away"), TODAY, NOW)
                .orElseThrow();
        assertThat(aReviewOf(left).awaited()).contains(PROVIDER);
        var tomorrow = TODAY.plusDays(1);
        assertThat(Review.open(REVIEW, left, FRAME, tomorrow, DUE, tomorrow, NOW)
                        .orElseThrow()
                        .awaited())
                .containsExactly(SCHOOL, PARENTS);
    }

    @Test
    void whatIsNotInForceIsNotReviewed() {
        assertThat(opened(aDraft(), TODAY, DUE)).isEqualTo(refused(new ReviewError.NothingToReview(TODAY)));
    }

    @Test
    void aRoundOpensTodayAtTheEarliestAndLastsADay() {
        assertThat(opened(anAgreement(), TODAY.minusDays(1), DUE))
                .isEqualTo(refused(new ReviewError.DayTooEarly(TODAY)));
        assertThat(opened(anAgreement(), DUE, TODAY)).isEqualTo(refused(new ReviewError.DayTooEarly(DUE)));
        assertThat(opened(anAgreement(), TODAY, TODAY)).isInstanceOf(Result.Success.class);
    }

    private static Result<Review, ReviewError> opened(Agreement agreement, LocalDate opens, LocalDate due) {
        return Review.open(REVIEW, agreement, FRAME, opens, due, TODAY, NOW);
    }

    @Test
    void nobodyRatesBeforeItOpens() {
        var toCome = opened(anAgreement(), DUE, DUE).orElseThrow();
        assertThat(toCome.rate(SCHOOL, ratings(5), TODAY, NOW)).isEqualTo(refused(new ReviewError.NotOpenYet(DUE)));
        assertThat(toCome.rate(SCHOOL, ratings(5), DUE, NOW)).isInstanceOf(Result.Success.class);
    }

    @Test
    void aPartyMayChangeItsMindUntilItHandsIn() {
        var changed = aReview()
                .rate(SCHOOL, ratings(5, 4), TODAY, NOW)
                .flatMap(review -> review.rate(SCHOOL, ratings(1, 0, 3), TODAY, NOW))
                .orElseThrow();
        assertThat(sheet(changed, SCHOOL).ratings()).isEqualTo(ratings(1, 0, 3));
        assertThat(sheet(changed, SCHOOL).revision()).isEqualTo(2);
        assertThat(changed.events())
                .last()
                .isEqualTo(new ReviewEvent.RatingsRevised(REVIEW, changed.municipality(), SCHOOL, NOW));
    }

    @Test
    void theSameAgainChangesNothing() {
        var rated = aReview().rate(SCHOOL, ratings(5, 4), TODAY, NOW).orElseThrow();
        assertThat(rated.rate(SCHOOL, ratings(5, 4).reversed(), TODAY, NOW).orElseThrow())
                .isSameAs(rated);
    }

    @Test
    void whatIsHandedInStays() {
        var handedIn = handedIn(aReview(), SCHOOL, 5, 4, 3, 2);
        assertThat(handedIn.rate(SCHOOL, ratings(1, 1, 1, 1), TODAY, NOW))
                .isEqualTo(refused(new ReviewError.HandedInAlready(SCHOOL, NOW)));
        assertThat(handedIn.handIn(SCHOOL, ACCOUNT, TODAY, NOW))
                .isEqualTo(refused(new ReviewError.HandedInAlready(SCHOOL, NOW)));
    }

    @Test
    void whoCannotSaySaysSoBeforeHandingIn() {
        var rated = aReview().rate(SCHOOL, ratings(5, 0), TODAY, NOW).orElseThrow();
        assertThat(rated.handIn(SCHOOL, ACCOUNT, TODAY, NOW))
                .isEqualTo(refused(new ReviewError.RatingsMissing(List.of("strengths", "openness"))));
        assertThat(handedIn(rated, SCHOOL, 5, 0, 0, 0).awaited()).containsExactly(PROVIDER, PARENTS);
    }

    @Test
    void onlyThoseRateWhoAreAsked() {
        assertThat(aReview().rate(OUTSIDER, ratings(5), TODAY, NOW))
                .isEqualTo(refused(new ReviewError.NotAsked(OUTSIDER)));
    }

    @Test
    void ratingsAreOfTheFrameAndOneForEachCriterion() {
        assertThat(aReview().rate(SCHOOL, List.of(new Rating("weather", 5, null)), TODAY, NOW))
                .isEqualTo(refused(new ReviewError.UnknownCriterion("weather")));
        assertThat(aReview()
                        .rate(
                                SCHOOL,
                                Stream.of(ratings(5), ratings(4))
                                        .flatMap(List::stream)
                                        .toList(),
                                TODAY,
                                NOW))
                .isEqualTo(refused(new ReviewError.RatedTwice("families")));
    }

    @Test
    void nobodySeesTheOthersBeforeHandingIn() {
        var review = handedIn(aReview(), SCHOOL, 5, 4, 3, 2)
                .rate(PROVIDER, ratings(1), TODAY, NOW)
                .orElseThrow();
        assertThat(shownTo(review, PARENTS)).containsExactly(PARENTS);
        assertThat(shownTo(review, PROVIDER)).containsExactly(PROVIDER);
        assertThat(shownTo(review)).isEmpty();
        assertThat(review.asSeenBySpeakersFor(Set.of()).comparison().lines())
                .allSatisfy(line -> assertThat(line.dots()).isEmpty());
    }

    @Test
    void everybodySeesWhoHasHandedIn() {
        var seen = handedIn(aReview(), SCHOOL, 5, 4, 3, 2).asSeenBySpeakersFor(Set.of());
        assertThat(seen.sheets()).extracting(SeenReview.SeenSheet::handedInAt).containsExactly(NOW, null, null);
    }

    @Test
    void whoHasHandedInSeesWhatOthersHaveHandedIn() {
        var review = handedIn(handedIn(aReview(), SCHOOL, 5, 4, 3, 2), PARENTS, 1, 2, 3, 4)
                .rate(PROVIDER, ratings(1), TODAY, NOW)
                .orElseThrow();
        assertThat(shownTo(review, SCHOOL)).containsExactly(SCHOOL, PARENTS);
    }

    @Test
    void whoSpeaksForSeveralHandsInForAllOfThemFirst() {
        var review = handedIn(handedIn(aReview(), SCHOOL, 5, 4, 3, 2), PARENTS, 1, 2, 3, 4);
        assertThat(shownTo(review, PARENTS, PROVIDER)).containsExactly(PROVIDER, PARENTS);
    }

    @Test
    void onceItIsClosedEverybodySeesWhatWasHandedInAndNothingElse() {
        var review = handedIn(aReview(), SCHOOL, 5, 4, 3, 2)
                .rate(PROVIDER, ratings(1), TODAY, NOW)
                .flatMap(rated -> rated.close(Set.of(PROVIDER, PARENTS), TODAY, NOW))
                .orElseThrow();
        assertThat(shownTo(review)).containsExactly(SCHOOL);
        assertThat(shownTo(review, PROVIDER)).containsExactly(SCHOOL, PROVIDER);
    }

    private static List<OrganisationId> shownTo(Review review, OrganisationId... own) {
        return review.asSeenBySpeakersFor(Set.of(own)).sheets().stream()
                .filter(sheet -> sheet.ratings() != null)
                .map(sheet -> sheet.party().organisation())
                .toList();
    }

    @Test
    void isClosedOnceAllHaveHandedIn() {
        var closed = aReviewRatedByAll().close(Set.of(), TODAY, NOW).orElseThrow();
        assertThat(closed.state()).isEqualTo(ReviewState.CLOSED);
        assertThat(closed.events())
                .last()
                .isEqualTo(new ReviewEvent.ReviewClosed(REVIEW, closed.municipality(), List.of(), NOW));
    }

    @Test
    void isClosedOnceTheDayHasPassed() {
        var review = handedIn(aReview(), SCHOOL, 5, 4, 3, 2);
        assertThat(review.close(Set.of(), DUE, NOW))
                .isEqualTo(
                        refused(new ReviewError.PartiesAwaited(List.of("Youth Aid", "Parents of Linden School"), DUE)));
        assertThat(review.close(Set.of(), DUE.plusDays(1), NOW).orElseThrow().events())
                .last()
                .isEqualTo(
                        new ReviewEvent.ReviewClosed(REVIEW, review.municipality(), List.of(PROVIDER, PARENTS), NOW));
    }

    @Test
    void isClosedEarlierByNamingAllWhoAreMissing() {
        var review = handedIn(aReview(), SCHOOL, 5, 4, 3, 2);
        assertThat(review.close(Set.of(PROVIDER), TODAY, NOW)).isInstanceOf(Result.Refusal.class);
        assertThat(review.close(Set.of(PROVIDER, PARENTS), TODAY, NOW)).isInstanceOf(Result.Success.class);
    }

    @Test
    void nobodyRatesWhatIsClosed() {
        var closed = aReview().close(Set.of(), DUE.plusDays(1), NOW).orElseThrow();
        var open = refused(new ReviewError.ReviewNotOpen());
        assertThat(closed.rate(SCHOOL, ratings(5), TODAY, NOW)).isEqualTo(open);
        assertThat(closed.handIn(SCHOOL, ACCOUNT, TODAY, NOW)).isEqualTo(open);
        assertThat(closed.close(Set.of(), TODAY, NOW)).isEqualTo(open);
        assertThat(closed.reschedule(DUE, TODAY, NOW)).isEqualTo(open);
    }

    @Test
    void partiesCanBeGivenMoreTime() {
        var later = aReview().reschedule(DUE.plusWeeks(1), TODAY, NOW).orElseThrow();
        assertThat(later.due()).isEqualTo(DUE.plusWeeks(1));
        assertThat(aReview().reschedule(TODAY.minusDays(1), TODAY, NOW))
                .isEqualTo(refused(new ReviewError.DayTooEarly(TODAY)));
    }

    @Test
    void isConcludedOnceSomethingFollowsForAllOnTheAgenda() {
        var partly = aClosedReview()
                .draw(aConclusion("families", new Conclusion.Decision.ChangeGoal(CAFE)))
                .flatMap(review -> review.draw(aConclusion("openness", new Conclusion.Decision.NewGoal())))
                .orElseThrow();
        assertThat(partly.conclude(NOW))
                .isEqualTo(refused(new ReviewError.ConclusionsMissing(List.of("strengths", "eye-level"))));
        var concluded = partly.draw(aConclusion("strengths", new Conclusion.Decision.NoChange()))
                .flatMap(review -> review.draw(aConclusion("eye-level", new Conclusion.Decision.NoChange())))
                .flatMap(review -> review.conclude(NOW))
                .orElseThrow();
        assertThat(concluded.state()).isEqualTo(ReviewState.CONCLUDED);
        assertThat(concluded.conclusionOn("families"))
                .contains(aConclusion("families", new Conclusion.Decision.ChangeGoal(CAFE)));
    }

    @Test
    void whatIsConcludedNeverChanges() {
        var concluded = CRITERIA.stream()
                .reduce(
                        aClosedReview(),
                        (review, criterion) -> review.draw(aConclusion(criterion, new Conclusion.Decision.NoChange()))
                                .orElseThrow(),
                        (one, other) -> other)
                .conclude(NOW)
                .orElseThrow();
        var stays = refused(new ReviewError.ConcludedAlready());
        assertThat(concluded.draw(aConclusion("families", new Conclusion.Decision.NewGoal())))
                .isEqualTo(stays);
        assertThat(concluded.conclude(NOW)).isEqualTo(stays);
        assertThat(concluded.rate(SCHOOL, ratings(1), TODAY, NOW)).isInstanceOf(Result.Refusal.class);
    }

    @Test
    void aConclusionTakesThePlaceOfTheOneBefore() {
        var drawn = aClosedReview()
                .draw(aConclusion("families", new Conclusion.Decision.NoChange()))
                .flatMap(review -> review.draw(aConclusion("families", new Conclusion.Decision.NewGoal())))
                .orElseThrow();
        assertThat(drawn.stored().conclusions())
                .containsExactly(aConclusion("families", new Conclusion.Decision.NewGoal()));
    }

    @Test
    void nothingFollowsFromWhatIsOpen() {
        assertThat(aReviewRatedByAll().draw(aConclusion("families", new Conclusion.Decision.NoChange())))
                .isEqualTo(refused(new ReviewError.ReviewNotClosed()));
        assertThat(aReviewRatedByAll().conclude(NOW)).isEqualTo(refused(new ReviewError.ReviewNotClosed()));
        assertThat(aReviewRatedByAll().agenda()).isEmpty();
    }

    @Test
    void conclusionsAreAboutCriteriaOfTheFrame() {
        assertThat(aClosedReview().draw(aConclusion("weather", new Conclusion.Decision.NoChange())))
                .isEqualTo(refused(new ReviewError.UnknownCriterion("weather")));
    }

    @Test
    void whatPartiesWriteIsNotInWhatIsLogged() {
        assertThat(aClosedReview().stored().toString()).doesNotContain("Because");
        assertThat(aConclusion("families", new Conclusion.Decision.NoChange()).toString())
                .doesNotContain("We ask families first");
    }

    private static RatingSheet sheet(Review review, OrganisationId party) {
        return review.stored().sheets().stream()
                .filter(sheet -> Objects.equals(sheet.organisation(), party))
                .findFirst()
                .orElseThrow();
    }

    private static <T> Result<T, ReviewError> refused(ReviewError reason) {
        return Result.refusal(reason);
    }
}
