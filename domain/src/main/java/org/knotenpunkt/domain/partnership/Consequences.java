package org.knotenpunkt.domain.partnership;

import java.util.List;
import org.knotenpunkt.domain.partnership.content.ContributionId;
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
    public Consequences {
        goals = List.copyOf(goals);
        contributions = List.copyOf(contributions);
        seats = List.copyOf(seats);
    }
}
