package org.knotenpunkt.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.organisation.OrganisationId;
import org.knotenpunkt.domain.partnership.content.AgreementContent;
import org.knotenpunkt.domain.partnership.content.Contribution;
import org.knotenpunkt.domain.partnership.content.ContributionId;
import org.knotenpunkt.domain.partnership.content.Goal;
import org.knotenpunkt.domain.partnership.content.GoalId;
import org.knotenpunkt.domain.partnership.kind.Seat;

/**
 * What an ending leaves behind.
 *
 * @param goals that are due only after it, in the order of the agreement
 * @param contributions that are due only after it, in the order of the agreement
 * @param seats that nobody takes any more
 */
public record Consequences(List<GoalId> goals, List<ContributionId> contributions, List<Seat> seats) {
    /** Nothing. */
    static final Consequences NONE = new Consequences(List.of(), List.of(), List.of());

    public Consequences {
        goals = List.copyOf(goals);
        contributions = List.copyOf(contributions);
        seats = List.copyOf(seats);
    }

    static Consequences ofEnding(AgreementContent content, LocalDate lastDay) {
        return of(content.goals(), content.contributions(), lastDay, List.of());
    }

    /** @param seats that nobody takes without the party */
    static Consequences ofLeaving(AgreementContent content, OrganisationId party, LocalDate lastDay, List<Seat> seats) {
        return of(content.answeredForBy(party), content.contributionsOf(party), lastDay, seats);
    }

    private static Consequences of(
            List<Goal> goals, List<Contribution> contributions, LocalDate lastDay, List<Seat> seats) {
        return new Consequences(
                goals.stream()
                        .filter(goal -> goal.measure()
                                .filter(measure -> measure.due().isAfter(lastDay))
                                .isPresent())
                        .map(Goal::id)
                        .toList(),
                contributions.stream()
                        .filter(contribution -> contribution.until().isAfter(lastDay))
                        .map(Contribution::id)
                        .toList(),
                seats);
    }
}
