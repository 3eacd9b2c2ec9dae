package org.knotenpunkt.domain.partnership.lineofsight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.IDEAL;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NEED;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OTHER_AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.TODAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.WAY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.lineofsight.MissingLink.UNDERTAKING_FOR_ENDED_GOAL;
import static org.knotenpunkt.domain.partnership.undertaking.UndertakingFixtures.anUndertaking;
import static org.knotenpunkt.domain.partnership.undertaking.UndertakingFixtures.meeting;
import static org.knotenpunkt.domain.partnership.undertaking.UndertakingFixtures.serving;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.domain.needs.FindingId;
import org.knotenpunkt.domain.needs.FindingKind;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.partnership.content.Answering;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.undertaking.Stage;
import org.knotenpunkt.domain.partnership.undertaking.Undertaking;

/** What lines of sight say of what is done. */
class ServingLinesTest {
    private static final FindingId TALK = new FindingId(NEED);
    private static final FindingId ROOM = new FindingId(new UUID(0xa011, 2));
    private static final EndedGoal OLD = new EndedGoal(new GoalId(new UUID(7, 1)), "A choir", OTHER_AGREEMENT, "Songs");
    private static final AssessedPlace TOWN = new AssessedPlace.WholeTown();

    private static Assessment found() {
        return Assessment.setUp(new AssessmentId(new UUID(0xa010, 1)), LINDENAU, TOWN, "Needs", NOW)
                .add(aNeed(TALK), NOW)
                .flatMap(one -> one.add(aNeed(ROOM), NOW))
                .orElseThrow();
    }

    private static Finding aNeed(FindingId id) {
        return new Finding(id, FindingKind.NEED, Perspective.FAMILIES, "A need", "Survey", 4);
    }

    /** The café answers the need to talk. */
    private static Pursuit pursuit() {
        var cafe = aContent().goal(CAFE).orElseThrow();
        var goal = new Goal(
                CAFE,
                cafe.parent(),
                cafe.level(),
                cafe.text(),
                new Goal.Operation(cafe.measure().orElseThrow(), new Answering.Need(NEED)));
        return new Pursuit(AGREEMENT, aContent().withGoal(goal).orElseThrow(), true, Map.of(), Map.of(), Map.of());
    }

    private static LineOfSight of(Focus focus, Undertaking... undertakings) {
        return LineOfSight.of(
                List.of(new PlacedAssessment(found(), "Lindenau")),
                List.of(pursuit()),
                new Serving(List.of(undertakings), List.of(OLD)),
                true,
                focus,
                TODAY);
    }

    private static LineOfSight of(Undertaking... undertakings) {
        return of(Focus.ALL, undertakings);
    }

    private static List<Undertaking> atNeed(FindingId need, LineOfSight lines) {
        return lines.needs()
                .filter(line -> line.need().id().equals(need))
                .flatMap(line -> line.undertakings().stream())
                .toList();
    }

    @Test
    void whatServesAGoalIsAtTheGoalWhetherItIsPlannedOrOver() {
        var planned = serving(1, Stage.PLANNED, CAFE);
        var over = serving(2, Stage.OVER, CAFE);
        var lines = of(planned, over);
        assertThat(lines.goals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.undertakings()).containsExactly(planned, over));
        assertThat(lines.generalUndertakings()).isEmpty();
        assertThat(lines.ended()).isEmpty();
    }

    @Test
    void whatMeetsANeedIsAtTheNeedUnlessItIsAtOneOfItsGoals() {
        var both = anUndertaking(1, Stage.UNDER_WAY, Set.of(CAFE), Set.of(TALK, ROOM));
        var talking = meeting(2, TALK);
        var lines = of(both, talking);
        assertThat(atNeed(TALK, lines)).containsExactly(talking);
        assertThat(atNeed(ROOM, lines)).containsExactly(both);
    }

    @Test
    void aNeedIsWithoutGoalEvenWhereSomethingIsDoneForIt() {
        assertThat(of(meeting(1, ROOM)).count(MissingLink.NEED_WITHOUT_GOAL)).isOne();
    }

    @Test
    void aGoalThatNothingServesMissesNothing() {
        assertThat(Stream.of(MissingLink.values()).map(of()::count)).containsExactly(1, 0, 0, 0, 0);
    }

    @Test
    void whatServesNoOperationalGoalIsKeptApart() {
        var guided = serving(1, Stage.UNDER_WAY, IDEAL, WAY);
        var both = serving(2, Stage.UNDER_WAY, WAY, CAFE);
        assertThat(of(guided, both).generalUndertakings()).containsExactly(new GeneralUndertaking(pursuit(), guided));
    }

    @Test
    void whatIsStillDoneForAGoalThatHasEndedIsMissingThat() {
        var planned = serving(1, Stage.PLANNED, OLD.id());
        var underWay = serving(2, Stage.UNDER_WAY, OLD.id(), CAFE);
        var lines = of(planned, underWay, serving(3, Stage.OVER, OLD.id()));
        assertThat(lines.ended()).containsExactly(new EndedLine(OLD, List.of(planned, underWay)));
        assertThat(lines.count(UNDERTAKING_FOR_ENDED_GOAL)).isEqualTo(2);
    }

    @Test
    void whatIsOverMissesNoGoal() {
        var lines = of(serving(1, Stage.OVER, OLD.id()));
        assertThat(lines.ended()).isEmpty();
        assertThat(lines.count(UNDERTAKING_FOR_ENDED_GOAL)).isZero();
    }

    @Test
    void withTheFocusOnAnAgreementOnlyWhatServesItsGoalsIsSeen() {
        var atNeed = meeting(1, TALK);
        var atGoal = serving(2, Stage.UNDER_WAY, CAFE);
        var astray = serving(3, Stage.UNDER_WAY, OLD.id());
        var own = of(new Focus(null, null, AGREEMENT), atNeed, atGoal, astray);
        assertThat(atNeed(TALK, own)).isEmpty();
        assertThat(own.goals().flatMap(goal -> goal.undertakings().stream())).containsExactly(atGoal);
        assertThat(own.ended()).isEmpty();
        var over = of(new Focus(null, null, OTHER_AGREEMENT), atNeed, atGoal, astray);
        assertThat(over.ended()).containsExactly(new EndedLine(OLD, List.of(astray)));
        assertThat(over.isEmpty()).isFalse();
    }

    @Test
    void aGoalThatHasEndedIsOfNoPlaceAndNoAssessment() {
        var astray = serving(1, Stage.UNDER_WAY, OLD.id());
        assertThat(of(new Focus(TOWN, null, null), astray).ended()).isEmpty();
        assertThat(of(new Focus(null, found().id(), null), astray).ended()).isEmpty();
    }
}
