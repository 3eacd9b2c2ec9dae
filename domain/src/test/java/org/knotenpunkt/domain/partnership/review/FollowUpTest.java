package org.knotenpunkt.domain.partnership.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.ACCOUNT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.FINGERPRINT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAmendment;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.OTHER_REVIEW;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aClosedReview;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.aConclusion;
import static org.knotenpunkt.domain.partnership.review.ReviewFixtures.concluded;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Result;

class FollowUpTest {
    /** Two goals are wanted that were none before, and the café is to be another one. */
    private static final Review REVIEW = concluded(
            aConclusion("families", new Conclusion.Decision.ChangeGoal(CAFE)),
            aConclusion("eye-level", new Conclusion.Decision.NewGoal()),
            aConclusion("strengths", new Conclusion.Decision.NoChange()),
            aConclusion("openness", new Conclusion.Decision.NewGoal()));

    private static List<String> pending(Agreement agreement, DroppedConclusion... dropped) {
        return new FollowUp(REVIEW, agreement, List.of(dropped))
                .pending().stream().map(Conclusion::criterion).toList();
    }

    private static Agreement drafting(Goal... goals) {
        var draft = anAgreement().draftNext(anAmendment(), NOW).orElseThrow();
        for (var goal : goals) {
            draft = draft.revise(content -> content.withGoal(goal), FINGERPRINT, NOW)
                    .orElseThrow();
        }
        return draft;
    }

    private static Goal another(int number) {
        return anOperationalGoal(new GoalId(new UUID(7, number)), WAY, "Another one");
    }

    @Test
    void whatTheAgreementDoesNotSayYetIsPending() {
        assertThat(pending(anAgreement())).containsExactly("families", "eye-level", "openness");
        assertThat(pending(drafting())).containsExactly("families", "eye-level", "openness");
    }

    @Test
    void aGoalThatIsChangedInADraftIsFollowedUntilTheDraftIsGivenUp() {
        var draft = drafting(anOperationalGoal(CAFE, WAY, "The café opens twice a week"));

        assertThat(pending(draft)).containsExactly("eye-level", "openness");
        assertThat(pending(draft.discard(NOW).orElseThrow())).containsExactly("families", "eye-level", "openness");
    }

    @Test
    void eachNewGoalStandsForOneThatWasWanted() {
        assertThat(pending(drafting(another(1)))).containsExactly("families", "openness");
        assertThat(pending(drafting(another(1), another(2), another(3)))).containsExactly("families");
    }

    @Test
    void whatIsDroppedWithAReasonIsNotPendingAndNeitherIsWhatIsToEnd() {
        var dropped = new FollowUp(REVIEW, anAgreement(), List.of())
                .drop("families", "There is no room", NOW, ACCOUNT)
                .orElseThrow();
        var elsewhere = new DroppedConclusion(OTHER_REVIEW, REVIEW.municipality(), "openness", "No", NOW, ACCOUNT);

        assertThat(pending(anAgreement(), dropped, elsewhere)).containsExactly("eye-level", "openness");
        var ending = new Ending(TODAY.plusYears(1), Ending.Way.TOGETHER, "The school closes");
        assertThat(pending(anAgreement().end(ending, TODAY, NOW).orElseThrow())).isEmpty();
    }

    @Test
    void onlyWhatIsPendingIsDropped() {
        var followUp = new FollowUp(REVIEW, anAgreement(), List.of());
        var dropped =
                followUp.drop("families", "There is no room", NOW, ACCOUNT).orElseThrow();

        assertThat(followUp.drop("strengths", "No", NOW, ACCOUNT))
                .isEqualTo(Result.refusal(new ReviewError.NothingPending("strengths")));
        assertThat(followUp.drop("weather", "No", NOW, ACCOUNT))
                .isEqualTo(Result.refusal(new ReviewError.NothingPending("weather")));
        assertThat(new FollowUp(REVIEW, anAgreement(), List.of(dropped)).drop("families", "No", NOW, ACCOUNT))
                .isEqualTo(Result.refusal(new ReviewError.NothingPending("families")));
        assertThat(new FollowUp(aClosedReview(), anAgreement(), List.of()).drop("families", "No", NOW, ACCOUNT))
                .isEqualTo(Result.refusal(new ReviewError.ReviewNotConcluded()));
    }
}
