package org.knotenpunkt.domain.partnership.lineofsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.SCHOOL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.progress.ProgressFixtures.counted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Decision;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.progress.FirstAndNewest;
import org.knotenpunkt.domain.partnership.progress.Standing;

class LineOfSightTest {
    private static final FindingId TALK = new FindingId(NEED);
    private static final FindingId ROOM = new FindingId(new UUID(0xa011, 2));
    private static final AssessedPlace AT_SCHOOL = new AssessedPlace.Site(SCHOOL);
    private static final LocalDate LATER = TODAY.plusYears(1).plusDays(1);

    private static Finding aNeed(FindingId id, String text) {
        return new Finding(id, FindingKind.NEED, Perspective.FAMILIES, text, "Survey", 4);
    }

    private static Assessment found() {
        return Assessment.setUp(new AssessmentId(new UUID(0xa010, 1)), LINDENAU, AT_SCHOOL, "Needs", NOW)
                .add(aNeed(TALK, "Time to talk"), NOW)
                .flatMap(one -> one.add(aNeed(ROOM, "A room"), NOW))
                .orElseThrow();
    }

    private static Pursuit pursuit(AgreementId id, Answering answering) {
        var cafe = aContent().goal(CAFE).orElseThrow();
        var goal = new Goal(
                CAFE,
                cafe.parent(),
                cafe.level(),
                cafe.text(),
                new Goal.Operation(cafe.measure().orElseThrow(), answering));
        return new Pursuit(id, aContent().withGoal(goal).orElseThrow(), true, Map.of(CAFE, TODAY), Map.of(), Map.of());
    }

    private static Pursuit theCafe() {
        return pursuit(AGREEMENT, new Answering.Need(NEED));
    }

    private static LineOfSight of(Assessment assessment, List<Pursuit> pursuits, Focus focus, LocalDate day) {
        return LineOfSight.of(
                List.of(new PlacedAssessment(assessment, "School")), pursuits, Serving.NOTHING, true, focus, day);
    }

    private static LineOfSight of(Pursuit... pursuits) {
        return of(found(), List.of(pursuits), Focus.ALL, TODAY);
    }

    @Test
    void aNeedLeadsToItsGoalAndToWhatIsGivenForIt() {
        var lines = of(theCafe());
        var needs = lines.needs().toList();
        assertThat(needs).extracting(need -> need.need().id()).containsExactly(TALK, ROOM);
        assertThat(needs.getFirst().goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.goal().id()).isEqualTo(CAFE))
                .satisfies(goal -> assertThat(goal.contributions())
                        .extracting(one -> one.contribution().id(), ContributionLine::party)
                        .containsExactly(tuple(HOURS, "Youth Aid"), tuple(MONEY, "Linden School")));
        assertThat(lines.besides()).isEmpty();
        assertThat(lines.general()).isEmpty();
    }

    @Test
    void aNeedThatNoGoalAnswersIsMissedUntilSomebodySaysWhyItIsNotPursued() {
        assertThat(of(theCafe()).count(MissingLink.NEED_WITHOUT_GOAL)).isOne();
        var decided = found().decide(ROOM, new Decision.NotPursued("No room to be had"), NOW)
                .orElseThrow();
        var lines = of(decided, List.of(theCafe()), Focus.ALL, TODAY);
        assertThat(lines.count(MissingLink.NEED_WITHOUT_GOAL)).isZero();
        assertThat(lines.needs().filter(need -> need.need().id().equals(ROOM)))
                .singleElement()
                .satisfies(need -> assertThat(need.whyNot()).contains("No room to be had"));
    }

    @Test
    void whereNotAllAgreementsAreSeenNobodySaysThatNoGoalAnswersANeed() {
        var lines = LineOfSight.of(
                List.of(new PlacedAssessment(found(), "School")), List.of(), Serving.NOTHING, false, Focus.ALL, TODAY);
        assertThat(lines.needs()).hasSize(2);
        assertThat(lines.count(MissingLink.NEED_WITHOUT_GOAL)).isZero();
    }

    @Test
    void aGoalThatSaysWhyItAnswersNoNeedIsFineAndOneThatNamesALostOneIsNot() {
        var reasoned = of(pursuit(AGREEMENT, new Answering.NoNeed("The law asks for it")));
        assertThat(reasoned.besides())
                .singleElement()
                .satisfies(goal -> assertThat(goal.whyNoNeed()).contains("The law asks for it"));
        assertThat(reasoned.count(MissingLink.GOAL_WITHOUT_NEED)).isZero();

        var lost = of(pursuit(AGREEMENT, new Answering.Need(new UUID(7, 7))));
        assertThat(lost.besides()).hasSize(1);
        assertThat(lost.count(MissingLink.GOAL_WITHOUT_NEED)).isOne();
    }

    private static Pursuit measured(LocalDate day) {
        var cafe = theCafe();
        var value = counted(1, day, "12");
        return new Pursuit(
                AGREEMENT,
                cafe.content(),
                true,
                cafe.since(),
                Map.of(CAFE, new FirstAndNewest(value, value)),
                Map.of());
    }

    private static int unmeasured(Pursuit pursuit, LocalDate day) {
        return of(found(), List.of(pursuit), Focus.ALL, day).count(MissingLink.GOAL_WITHOUT_VALUE);
    }

    @Test
    void aGoalIsMissingItsValueAYearAfterTheLastOneOrAfterItBegan() {
        assertThat(unmeasured(theCafe(), TODAY.plusYears(1))).isZero();
        assertThat(unmeasured(theCafe(), LATER)).isOne();
        assertThat(unmeasured(measured(TODAY.plusDays(1)), LATER)).isZero();
        assertThat(unmeasured(measured(TODAY.minusDays(300)), TODAY.plusYears(1)))
                .isZero();
    }

    @Test
    void whereAGoalStandsIsSaidByItsNewestValue() {
        assertThat(of(measured(TODAY)).goals())
                .singleElement()
                .extracting(GoalLine::standing)
                .extracting(Standing::state, Standing::newest)
                .containsExactly(Standing.HowFar.BEHIND, counted(1, TODAY, "12"));
        assertThat(of(theCafe()).goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.standing().state()).isEqualTo(Standing.HowFar.UNKNOWN));
    }

    private static Pursuit given(String hours) {
        var cafe = theCafe();
        return new Pursuit(
                AGREEMENT, cafe.content(), true, cafe.since(), Map.of(), Map.of(HOURS, new BigDecimal(hours)));
    }

    @Test
    void aContributionIsMissedOnceItsTimeHasBegunAndNothingCame() {
        var begun = LocalDate.of(2026, 12, 1);
        assertThat(of(found(), List.of(theCafe()), Focus.ALL, begun.minusDays(1))
                        .count(MissingLink.CONTRIBUTION_NEVER_DELIVERED))
                .isZero();
        assertThat(of(found(), List.of(theCafe()), Focus.ALL, begun).count(MissingLink.CONTRIBUTION_NEVER_DELIVERED))
                .isEqualTo(2);
        assertThat(of(found(), List.of(given("1")), Focus.ALL, begun).count(MissingLink.CONTRIBUTION_NEVER_DELIVERED))
                .isOne();
    }

    @Test
    void ofWhatDoesNotHoldYetNothingIsMissed() {
        var drafted = new Pursuit(AGREEMENT, aContent(), false, Map.of(), Map.of(), Map.of());
        var lines = of(found(), List.of(drafted), Focus.ALL, LATER);
        assertThat(Stream.of(MissingLink.values()).map(lines::count)).containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void whatIsGivenForNoOperationalGoalIsKeptApart() {
        var all = aContent().contribution(HOURS).orElseThrow();
        var forAll = new Contribution(
                HOURS, all.party(), all.kind(), all.text(), all.amount(), all.from(), all.until(), null);
        var pursuit = new Pursuit(
                AGREEMENT, aContent().withContribution(forAll).orElseThrow(), true, Map.of(), Map.of(), Map.of());
        assertThat(of(pursuit).general())
                .extracting(line -> line.contribution().id())
                .containsExactly(HOURS);
    }

    @Test
    void withTheFocusOnAnAgreementItsGoalsAreSeenAndTheNeedsTheyAnswer() {
        var other = pursuit(OTHER_AGREEMENT, new Answering.NoNeed("A promise"));
        var onCafe = of(found(), List.of(theCafe(), other), new Focus(null, null, AGREEMENT), TODAY);
        assertThat(onCafe.needs()).extracting(need -> need.need().id()).containsExactly(TALK);
        assertThat(onCafe.goals())
                .extracting(goal -> goal.pursuit().agreement())
                .containsExactly(AGREEMENT);
        var onOther = of(found(), List.of(theCafe(), other), new Focus(null, null, OTHER_AGREEMENT), TODAY);
        assertThat(onOther.needs()).isEmpty();
        assertThat(onOther.besides()).hasSize(1);
    }

    @Test
    void withTheFocusOnAnAssessmentOrAPlaceOnlyTheirNeedsAreSeen() {
        var other = pursuit(OTHER_AGREEMENT, new Answering.NoNeed("A promise"));
        var both = List.of(theCafe(), other);
        assertThat(of(found(), both, new Focus(null, found().id(), null), TODAY).needs())
                .hasSize(2);
        assertThat(of(found(), both, new Focus(null, found().id(), null), TODAY).besides())
                .isEmpty();
        assertThat(of(found(), both, new Focus(null, new AssessmentId(new UUID(1, 1)), null), TODAY)
                        .isEmpty())
                .isTrue();
        assertThat(of(found(), both, new Focus(AT_SCHOOL, null, null), TODAY).besides())
                .hasSize(1);
        assertThat(of(found(), both, new Focus(new AssessedPlace.Site(OUTSIDER), null, null), TODAY)
                        .isEmpty())
                .isTrue();
        assertThat(of(found(), both, new Focus(new AssessedPlace.WholeTown(), null, null), TODAY)
                        .isEmpty())
                .isTrue();
    }
}
