package org.knotenpunkt.domain.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PARENTS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aDraft;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.amended;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.Ending;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Dated;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.Scope;
import org.knotenpunkt.domain.shared.Validity;

final class AgreedTest {
    private static final GoalId WALK = new GoalId(new UUID(0xa000, 39));
    private static final LocalDate AMENDED = TODAY.plusDays(100);
    private static final LocalDate LATER = TODAY.plusDays(150);

    /** The café is given up for walks to school. */
    private static AgreementContent walking(AgreementContent content) {
        return content.withoutContribution(HOURS)
                .flatMap(next -> next.withoutContribution(MONEY))
                .flatMap(next -> next.withoutGoal(CAFE))
                .flatMap(next -> next.withGoal(anOperationalGoal(WALK, WAY, "Children walk to school")))
                .orElseThrow();
    }

    private static Agreement walkingSinceAmended() {
        return amended(anAgreement(), AMENDED, AgreedTest::walking);
    }

    @Test
    void valuesAreTakenOfGoalsThatHeldOnTheDay() {
        var agreed = Agreed.in(walkingSinceAmended(), LATER);
        assertThat(agreed.goalOn(CAFE, TODAY)).isInstanceOf(Result.Success.class);
        assertThat(agreed.goalOn(CAFE, AMENDED.minusDays(1))).isInstanceOf(Result.Success.class);
        assertThat(agreed.goalOn(CAFE, AMENDED))
                .isEqualTo(Result.refusal(new ProgressError.GoalNotInForce(CAFE, AMENDED)));
        assertThat(agreed.goalOn(CAFE, TODAY.minusDays(1)))
                .isEqualTo(Result.refusal(new ProgressError.GoalNotInForce(CAFE, TODAY.minusDays(1))));
        assertThat(agreed.goalOn(WALK, AMENDED)).isInstanceOf(Result.Success.class);
        assertThat(agreed.goalOn(WALK, AMENDED.minusDays(1)))
                .isEqualTo(Result.refusal(new ProgressError.GoalNotInForce(WALK, AMENDED.minusDays(1))));
    }

    @Test
    void whatIsStillToComeIsNotRecorded() {
        assertThat(Agreed.in(anAgreement(), TODAY).goalOn(CAFE, TODAY.plusDays(1)))
                .isEqualTo(Result.refusal(new ProgressError.RecordedAhead(TODAY.plusDays(1))));
    }

    @Test
    void onlyOperationalGoalsAreMeasured() {
        assertThat(Agreed.in(anAgreement(), TODAY).goalOn(IDEAL, TODAY))
                .isEqualTo(Result.refusal(new ProgressError.GoalNotMeasured(IDEAL)));
    }

    @Test
    void whatWasNeverAgreedIsUnknown() {
        assertThat(Agreed.in(aDraft(), TODAY).goalOn(CAFE, TODAY))
                .isEqualTo(Result.refusal(new ProgressError.NoSuchGoal(CAFE)));
        var unknown = new ContributionId(new UUID(1, 1));
        assertThat(Agreed.in(anAgreement(), TODAY).contributionOn(unknown, TODAY))
                .isEqualTo(Result.refusal(new ProgressError.NoSuchContribution(unknown)));
    }

    @Test
    void contributionsAreDeliveredWhileTheyHold() {
        var agreed = Agreed.in(walkingSinceAmended(), LATER);
        assertThat(agreed.contributionOn(HOURS, TODAY)).isInstanceOf(Result.Success.class);
        assertThat(agreed.contributionOn(HOURS, LATER))
                .isEqualTo(Result.refusal(new ProgressError.ContributionNotInForce(HOURS, LATER)));
    }

    @Test
    void aGoalThatWasGivenUpKeepsItsPlaceAndItsTime() {
        assertThat(Agreed.in(walkingSinceAmended(), LATER).goals())
                .extracting(goal -> goal.value().id(), Dated::validity)
                .containsExactly(
                        tuple(IDEAL, Validity.from(TODAY)),
                        tuple(WAY, Validity.from(TODAY)),
                        tuple(WALK, Validity.from(AMENDED)),
                        tuple(CAFE, Validity.between(TODAY, AMENDED.minusDays(1))));
    }

    @Test
    void aGoalIsAsItIsSaidNow() {
        var other = amended(
                anAgreement(),
                AMENDED,
                content -> content.withGoal(anOperationalGoal(CAFE, WAY, "A café opens every day"))
                        .orElseThrow());
        assertThat(said(Agreed.in(other, AMENDED.minusDays(1)))).isEqualTo("A café opens every week");
        assertThat(said(Agreed.in(other, AMENDED))).isEqualTo("A café opens every day");
    }

    private static String said(Agreed agreed) {
        return agreed.goals().stream()
                .map(Dated::value)
                .filter(goal -> goal.id().equals(CAFE))
                .map(Goal::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsRecordedOfTheTimeAfterTheEnd() {
        var ended = anAgreement()
                .end(new Ending(AMENDED, Ending.Way.TOGETHER, "The school moves"), TODAY, NOW)
                .orElseThrow();
        assertThat(Agreed.in(ended, LATER).goalOn(CAFE, AMENDED)).isInstanceOf(Result.Success.class);
        assertThat(Agreed.in(ended, LATER).goalOn(CAFE, LATER))
                .isEqualTo(Result.refusal(new ProgressError.GoalNotInForce(CAFE, LATER)));
        assertThat(Agreed.in(ended, LATER).goals())
                .extracting(Dated::validity)
                .containsOnly(Validity.between(TODAY, AMENDED));
    }

    @Test
    void whoHasLeftRecordsNothingMore() {
        var left = anAgreement()
                .leave(PARENTS, new Ending(AMENDED, Ending.Way.TOGETHER, "A new body is founded"), TODAY, NOW)
                .orElseThrow();
        assertThat(Agreed.in(left, LATER).recorders(AMENDED))
                .isEqualTo(List.of(town(), place(SCHOOL), place(PROVIDER), place(PARENTS)));
        assertThat(Agreed.in(left, LATER).recorders(LATER)).isEqualTo(List.of(town(), place(SCHOOL), place(PROVIDER)));

        var over = left.end(new Ending(LATER, Ending.Way.TOGETHER, "It is done"), TODAY, NOW)
                .orElseThrow();
        assertThat(Agreed.in(over, LATER).recorders(LATER.plusDays(1)))
                .isEqualTo(List.of(town(), place(SCHOOL), place(PROVIDER)));
    }

    @Test
    void whoGivesSaysWhatWasGiven() {
        assertThat(Agreed.in(anAgreement(), TODAY).recorders(HOURS)).isEqualTo(List.of(town(), place(PROVIDER)));
    }

    private static Scope town() {
        return new Scope.Municipality(LINDENAU);
    }

    private static Scope place(OrganisationId party) {
        return new Scope.Organisation(LINDENAU, party.value());
    }
}
