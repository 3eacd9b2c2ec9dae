package org.knotenpunkt.domain.partnership.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anAgreement;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.anOperationalGoal;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aRating;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.aWithdrawal;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.amended;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.content.Measure;
import org.knotenpunkt.domain.shared.Result;
import org.knotenpunkt.domain.shared.SchoolYear;
import org.knotenpunkt.domain.shared.Withdrawn;

class GoalRatingsTest {
    private static final SchoolYear YEAR = SchoolYear.of(TODAY);
    private static final LocalDate SUMMER = YEAR.lastDay();

    private static GoalRatings nothingYet() {
        return GoalRatings.restore(AGREEMENT, LINDENAU, CAFE, Ledger.empty());
    }

    private static GoalRating rating(int number, Verdict verdict, NextStep next) {
        return aRating(number, YEAR, verdict, next);
    }

    @Test
    void aGoalIsRatedOnceForEachYear() {
        var partly = rating(1, Verdict.PARTLY, NextStep.CARRY_OVER);
        var rated = nothingYet().rate(partly).orElseThrow();
        assertThat(rated.of(YEAR)).contains(partly);
        assertThat(rated.events())
                .singleElement()
                .isEqualTo(new ProgressEvent.GoalRated(
                        AGREEMENT,
                        LINDENAU,
                        CAFE,
                        partly.id(),
                        YEAR,
                        Verdict.PARTLY,
                        NextStep.CARRY_OVER,
                        partly.at()));
        assertThat(rated.rate(rating(2, Verdict.PARTLY, NextStep.CARRY_OVER))).isEqualTo(Result.success(rated));
        assertThat(rated.rate(rating(3, Verdict.REACHED, NextStep.CARRY_OVER)))
                .isEqualTo(Result.refusal(new ProgressError.RatingSaidOtherwise(YEAR, "PARTLY", null)));
        assertThat(rated.rate(aRating(4, YEAR.next(), Verdict.REACHED, NextStep.CLOSE))
                        .orElseThrow()
                        .ledger()
                        .standing())
                .hasSize(2);
    }

    @Test
    void whatWasNeverTrueIsTakenBackAndStaysKnown() {
        var wrong = rating(1, Verdict.REACHED, NextStep.CLOSE);
        var right = rating(2, Verdict.MISSED, NextStep.CHANGE);
        var corrected = nothingYet()
                .rate(wrong)
                .flatMap(rated -> rated.withdrawContradicted(right, aWithdrawal()))
                .flatMap(rated -> rated.rate(right))
                .orElseThrow();
        assertThat(corrected.ledger())
                .isEqualTo(new Ledger<>(List.of(right), List.of(new Withdrawn<>(wrong, aWithdrawal()))));
        assertThat(corrected.withdraw(wrong.id(), aWithdrawal()))
                .isEqualTo(
                        Result.refusal(new ProgressError.NoSuchEntry(wrong.id().value())));
    }

    @Test
    void onlyAGoalThatIsMeasuredAndHeldInTheYearIsRated() {
        var agreed = Agreed.in(anAgreement(), TODAY);
        assertThat(agreed.goalIn(CAFE, YEAR).orElseThrow().id()).isEqualTo(CAFE);
        assertThat(agreed.goalIn(IDEAL, YEAR)).isEqualTo(Result.refusal(new ProgressError.GoalNotMeasured(IDEAL)));
        assertThat(agreed.goalIn(CAFE, YEAR.previous()))
                .isEqualTo(Result.refusal(new ProgressError.GoalNotInForceInYear(CAFE, YEAR.previous())));
        assertThat(agreed.goalIn(CAFE, YEAR.next()))
                .isEqualTo(Result.refusal(new ProgressError.YearNotBegun(YEAR.next())));
        var unknown = new GoalId(new UUID(9, 9));
        assertThat(agreed.goalIn(unknown, YEAR)).isEqualTo(Result.refusal(new ProgressError.NoSuchGoal(unknown)));
    }

    private static GoalProgress progress(Agreement agreement, LocalDate day, GoalRating... ratings) {
        return Progress.of(
                        agreement,
                        new Recordings(Map.of(), Map.of(), Map.of(CAFE, new Ledger<>(List.of(ratings), List.of()))),
                        day)
                .goal(CAFE)
                .orElseThrow();
    }

    @Test
    void yearsThatAreOverAndHaveNoRatingAreKnown() {
        var later = YEAR.next().next().firstDay();
        var goal = progress(anAgreement(), later, rating(1, Verdict.PARTLY, NextStep.CHANGE));
        assertThat(goal.years()).containsExactly(YEAR, YEAR.next(), YEAR.next().next());
        assertThat(goal.unrated(SchoolYear.of(later))).containsExactly(YEAR.next());
    }

    private static AgreementContent without(AgreementContent content) {
        return new AgreementContent(
                content.kind(),
                content.language(),
                content.title(),
                content.parties(),
                content.clauses(),
                Stream.concat(
                                content.goals().stream()
                                        .filter(goal -> !goal.id().equals(CAFE)),
                                Stream.of(anOperationalGoal(new GoalId(new UUID(8, 8)), null, "Something else")))
                        .toList(),
                List.of(),
                content.annexes(),
                content.term());
    }

    private static AgreementContent dueLater(AgreementContent content) {
        var goal = content.goal(CAFE).orElseThrow();
        var was = goal.measure().orElseThrow();
        var next = new Measure(
                was.targetGroup(),
                was.sign(),
                was.unit(),
                was.baseline(),
                was.baselineOn(),
                was.baselineBy(),
                was.target(),
                was.due().plusYears(1),
                was.responsible(),
                was.step(),
                was.claim());
        return content.withGoal(new Goal(
                        CAFE,
                        goal.parent(),
                        goal.level(),
                        goal.text(),
                        new Goal.Operation(
                                next, Objects.requireNonNull(goal.operation()).answering())))
                .orElseThrow();
    }

    private static boolean isOpen(Agreement agreement, NextStep next) {
        return !progress(agreement, SUMMER.plusDays(30), rating(1, Verdict.PARTLY, next))
                .open()
                .isEmpty();
    }

    @Test
    void whatIsToFollowStaysOpenUntilTheAgreementSaysIt() {
        var before = anAgreement();
        var changed = amended(before, SUMMER.plusDays(5), GoalRatingsTest::dueLater);
        var given = amended(before, SUMMER.plusDays(5), GoalRatingsTest::without);

        assertThat(isOpen(before, NextStep.CHANGE)).isTrue();
        assertThat(isOpen(changed, NextStep.CHANGE)).isFalse();
        assertThat(isOpen(given, NextStep.CHANGE)).isFalse();
        assertThat(isOpen(before, NextStep.CLOSE)).isTrue();
        assertThat(isOpen(changed, NextStep.CLOSE)).isTrue();
        assertThat(isOpen(given, NextStep.CLOSE)).isFalse();
    }

    @Test
    void aGoalThatWasDueInTheYearIsCarriedOverOnlyWithAnotherDay() {
        var before = anAgreement();
        assertThat(isOpen(before, NextStep.CARRY_OVER)).isTrue();
        assertThat(isOpen(amended(before, SUMMER.plusDays(5), GoalRatingsTest::dueLater), NextStep.CARRY_OVER))
                .isFalse();
    }
}
