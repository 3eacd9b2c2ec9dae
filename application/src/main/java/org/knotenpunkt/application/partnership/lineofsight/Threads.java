package org.knotenpunkt.application.partnership.lineofsight;

import java.util.List;
import org.knotenpunkt.domain.partnership.lineofsight.EndedGoal;
import org.knotenpunkt.domain.partnership.lineofsight.PlacedAssessment;
import org.knotenpunkt.domain.partnership.lineofsight.Pursuit;

/**
 * Of what lines of sight are made in a town.
 *
 * @param assessments all of them, by title
 * @param pursuits of the agreements that hold or that are still to come, by title
 * @param ended of the goals that were asked for, those that nobody pursues any more, by the agreement's title
 */
public record Threads(List<PlacedAssessment> assessments, List<Pursuit> pursuits, List<EndedGoal> ended) {
    public Threads {
        assessments = List.copyOf(assessments);
        pursuits = List.copyOf(pursuits);
        ended = List.copyOf(ended);
    }
}
