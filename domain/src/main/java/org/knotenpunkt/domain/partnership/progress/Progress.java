package org.knotenpunkt.domain.partnership.progress;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.partnership.Agreement;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.shared.Dated;

/**
 * What has become of all that was agreed, as of a day.
 *
 * @param goals in the order of what holds, and then those that were given up
 * @param contributions in the same order
 */
public record Progress(List<GoalProgress> goals, List<ContributionProgress> contributions) {
    public Progress {
        goals = List.copyOf(goals);
        contributions = List.copyOf(contributions);
    }

    public static Progress of(Agreement agreement, Recordings recorded, LocalDate today) {
        var agreed = Agreed.in(agreement, today);
        return new Progress(
                agreed.goals().stream()
                        .map(goal -> goal(
                                agreed,
                                goal,
                                recorded.valuesOf(goal.value().id()),
                                recorded.ratingsOf(goal.value().id()),
                                today))
                        .toList(),
                agreed.contributions().stream()
                        .map(one -> contribution(
                                one, recorded.deliveriesOf(one.value().id()), today))
                        .toList());
    }

    private static GoalProgress goal(
            Agreed agreed, Dated<Goal> goal, Ledger<GoalValue> values, Ledger<GoalRating> ratings, LocalDate today) {
        var standing = GoalProgress.standing(goal.value(), goal.validity(), values, today);
        var id = goal.value().id();
        return new GoalProgress(
                goal.value(),
                goal.validity(),
                values,
                standing,
                ratings,
                agreed.years(id),
                ratings.standing().stream()
                        .filter(rating -> !agreed.follows(id, rating))
                        .map(GoalRating::id)
                        .collect(toUnmodifiableSet()));
    }

    private static ContributionProgress contribution(
            Dated<Contribution> contribution, Ledger<Delivery> deliveries, LocalDate today) {
        var asOf = contribution.validity().nearest(today);
        return new ContributionProgress(
                contribution.value(),
                contribution.validity(),
                deliveries,
                Balance.of(contribution.value(), deliveries.standing(), asOf));
    }

    /** The operational goals, in their order. */
    public List<GoalProgress> measured() {
        return goals.stream().filter(one -> one.goal().measure().isPresent()).toList();
    }

    public Optional<GoalProgress> goal(GoalId id) {
        return goals.stream().filter(one -> one.goal().id().equals(id)).findFirst();
    }

    public Optional<ContributionProgress> contribution(ContributionId id) {
        return contributions.stream()
                .filter(one -> one.contribution().id().equals(id))
                .findFirst();
    }
}
