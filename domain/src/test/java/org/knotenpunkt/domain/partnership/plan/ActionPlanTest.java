package org.knotenpunkt.domain.partnership.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.AGREEMENT;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.CAFE;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.HOURS;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.LINDENAU;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.MONEY;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.NOW;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.OUTSIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.PROVIDER;
import static org.knotenpunkt.domain.partnership.AgreementFixtures.aContent;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.FRAME;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.PLAN;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.YEAR;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.aBlankPlan;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.activityId;
import static org.knotenpunkt.domain.partnership.plan.PlanFixtures.anActivity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Result;

class ActionPlanTest {
    private static ActionPlan with(Activity... activities) {
        var plan = aBlankPlan();
        for (var activity : activities) {
            plan = plan.add(activity, aContent(), NOW).orElseThrow();
        }
        return plan;
    }

    private static Activity activity(
            String type, OrganisationId party, LocalDate from, LocalDate until, @Nullable GoalId goal) {
        return new Activity(activityId(9), type, "A café", party, "Social work", from, until, goal, "Counted");
    }

    private static Result<ActionPlan, PlanError> adding(Activity activity) {
        return aBlankPlan().add(activity, aContent(), NOW);
    }

    @Test
    void activitiesStandUnderTheirTypeTheEarliestFirst() {
        var later = activity("parenting", PROVIDER, YEAR.lastDay(), YEAR.lastDay(), null);
        var plan = with(later, anActivity(1, "parenting"));
        assertThat(plan.of(FRAME.types().getFirst())).containsExactly(anActivity(1, "parenting"), later);
        assertThat(plan.activities()).containsExactly(later, anActivity(1, "parenting"));
    }

    @Test
    void typesOfWhichNothingIsPlannedAreKnown() {
        assertThat(aBlankPlan().missing()).isEqualTo(FRAME.types());
        assertThat(with(anActivity(1, "parenting")).missing())
                .extracting(InvolvementFrame.Type::code)
                .containsExactly("communicating");
    }

    @Test
    void whatDoesNotFitIsRefusedWithItsReason() {
        var first = YEAR.firstDay();
        assertThat(adding(activity("dancing", PROVIDER, first, first, null)))
                .isEqualTo(Result.refusal(new PlanError.UnknownType("dancing")));
        assertThat(adding(activity("parenting", OUTSIDER, first, first, null)))
                .isEqualTo(Result.refusal(new PlanError.NotResponsible(OUTSIDER)));
        var unknown = new GoalId(new UUID(9, 9));
        assertThat(adding(activity("parenting", PROVIDER, first, first, unknown)))
                .isEqualTo(Result.refusal(new PlanError.NoSuchGoalToServe(unknown)));
        assertThat(adding(activity("parenting", PROVIDER, first.plusDays(1), first, null)))
                .isEqualTo(Result.refusal(new PlanError.ActivityEndsBefore(first.plusDays(1))));
        assertThat(adding(activity("parenting", PROVIDER, first, YEAR.lastDay().plusDays(1), null)))
                .isEqualTo(Result.refusal(new PlanError.OutsideOfYear(YEAR, first, YEAR.lastDay())));
        assertThat(adding(activity("parenting", PROVIDER, first, YEAR.lastDay(), CAFE)))
                .isInstanceOf(Result.Success.class);
    }

    @Test
    void anActivityIsChangedAndTakenOut() {
        var plan = with(anActivity(1, "parenting"), anActivity(2, "parenting")).saved();
        var changed =
                plan.change(anActivity(1, "communicating"), aContent(), NOW).orElseThrow();
        assertThat(changed.activities()).containsExactly(anActivity(1, "communicating"), anActivity(2, "parenting"));
        assertThat(changed.events())
                .isEqualTo(List.of(new PlanEvent.ActivityChanged(AGREEMENT, LINDENAU, PLAN, activityId(1), NOW)));
        assertThat(plan.change(anActivity(1, "parenting"), aContent(), NOW)
                        .orElseThrow()
                        .events())
                .isEmpty();
        var left = plan.remove(activityId(1), NOW).orElseThrow();
        assertThat(left.activities()).containsExactly(anActivity(2, "parenting"));
        assertThat(left.remove(activityId(1), NOW))
                .isEqualTo(Result.refusal(new PlanError.NoSuchActivity(activityId(1))));
    }

    @Test
    void thePlanOfTheNextYearBeginsWithTheSameAYearLater() {
        var next = with(anActivity(1, "parenting"))
                .copied(new ActionPlanId(new UUID(0xa030, 2)), FRAME, aContent(), () -> activityId(7), NOW);
        var was = anActivity(1, "parenting");
        assertThat(next.year()).isEqualTo(YEAR.next());
        assertThat(next.version()).isZero();
        assertThat(next.activities())
                .containsExactly(new Activity(
                        activityId(7),
                        was.type(),
                        was.title(),
                        was.party(),
                        was.function(),
                        was.from().plusYears(1),
                        was.until().plusYears(1),
                        CAFE,
                        was.evaluation()));
        assertThat(next.events())
                .singleElement()
                .isEqualTo(new PlanEvent.PlanBegun(AGREEMENT, LINDENAU, next.id(), YEAR.next(), YEAR, NOW));
    }

    @Test
    void whatTheAgreementHasGivenUpIsNotTakenOver() {
        var without = aContent()
                .withGoalsInOrder(List.of())
                .withoutContribution(HOURS)
                .flatMap(next -> next.withoutContribution(MONEY))
                .flatMap(next -> next.withoutGoal(CAFE))
                .orElseThrow();
        var plan = with(anActivity(1, "parenting"));
        var other = new ActionPlanId(new UUID(0xa030, 2));
        assertThat(plan.copied(other, FRAME, without, () -> activityId(7), NOW).activities())
                .singleElement()
                .satisfies(activity -> assertThat(activity.goal()).isNull());
        assertThat(plan.copied(other, FRAME, without.withoutParty(PROVIDER).orElseThrow(), () -> activityId(7), NOW)
                        .activities())
                .isEmpty();
    }

    @Test
    void aPlanHasNoMoreActivitiesThanAnybodyCanDo() {
        var plan = aBlankPlan();
        for (int i = 0; i < ActionPlan.MOST; i++) {
            plan = plan.add(anActivity(i, "parenting"), aContent(), NOW).orElseThrow();
        }
        assertThat(plan.add(anActivity(999, "parenting"), aContent(), NOW))
                .isEqualTo(Result.refusal(new PlanError.TooManyActivities(ActionPlan.MOST)));
    }
}
