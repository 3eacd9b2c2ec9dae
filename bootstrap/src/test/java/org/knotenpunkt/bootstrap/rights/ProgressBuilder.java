package org.knotenpunkt.bootstrap.rights;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.knotenpunkt.application.partnership.plan.PlanYear;
import org.knotenpunkt.application.partnership.progress.NewDelivery;
import org.knotenpunkt.application.partnership.progress.NewRating;
import org.knotenpunkt.application.partnership.progress.NewValue;
import org.knotenpunkt.application.partnership.progress.RateGoal;
import org.knotenpunkt.application.partnership.progress.ReadProgress;
import org.knotenpunkt.application.partnership.progress.RecordDelivery;
import org.knotenpunkt.application.partnership.progress.RecordValue;
import org.knotenpunkt.bootstrap.Installation;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.AgreementId;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.plan.ActivityId;
import org.knotenpunkt.domain.partnership.progress.CountMethod;
import org.knotenpunkt.domain.partnership.progress.DeliveryId;
import org.knotenpunkt.domain.partnership.progress.GoalRatingId;
import org.knotenpunkt.domain.partnership.progress.GoalValueId;
import org.knotenpunkt.domain.partnership.progress.NextStep;
import org.knotenpunkt.domain.partnership.progress.Verdict;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.SchoolYear;

/** Records how far the goal of an agreement is, and what was given. */
final class ProgressBuilder {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Installation house;

    ProgressBuilder(Installation house) {
        this.house = house;
    }

    /** The year in which a school year begins for which there is a plan. */
    record PlannedIn(SchoolYear year) {
        @Override
        public String toString() {
            return Integer.toString(year.start());
        }
    }

    /** One activity in the plan of a year, for a goal. */
    Map<Class<?>, Object> planned(Actor actor, AgreementId agreement, OrganisationId party) {
        var year = SchoolYear.of(DAY);
        var goal = house.get(ReadProgress.class)
                .read(actor, agreement)
                .orElseThrow()
                .progress()
                .measured()
                .getFirst()
                .goal()
                .id();
        var plan = house.get(PlanYear.class)
                .add(actor, agreement, year, Samples.activity(party, "Probe", goal))
                .orElseThrow();
        return Map.of(
                PlannedIn.class,
                new PlannedIn(year),
                ActivityId.class,
                plan.activities().getFirst().id());
    }

    Map<Class<?>, Object> recorded(Actor actor, AgreementId agreement) {
        var progress = house.get(ReadProgress.class)
                .read(actor, agreement)
                .orElseThrow()
                .progress();
        var goal = progress.measured().getFirst().goal().id();
        var contribution = progress.contributions().getFirst().contribution().id();
        var value = house.get(RecordValue.class)
                .record(actor, agreement, goal, new NewValue(DAY, CountMethod.COUNTED, BigDecimal.ONE, "Liste"), null)
                .orElseThrow();
        var delivery = house.get(RecordDelivery.class)
                .record(actor, agreement, contribution, new NewDelivery(DAY, BigDecimal.ONE, null), false)
                .orElseThrow();
        var rating = house.get(RateGoal.class)
                .rate(
                        actor,
                        agreement,
                        goal,
                        new NewRating(SchoolYear.of(DAY), Verdict.PARTLY, "Zu wenig Zeit", NextStep.CARRY_OVER),
                        null)
                .orElseThrow();
        return Map.of(
                GoalRatingId.class,
                rating.ledger().standing().getFirst().id(),
                GoalId.class,
                goal,
                ContributionId.class,
                contribution,
                GoalValueId.class,
                value.ledger().standing().getFirst().id(),
                DeliveryId.class,
                delivery.ledger().standing().getFirst().id());
    }
}
