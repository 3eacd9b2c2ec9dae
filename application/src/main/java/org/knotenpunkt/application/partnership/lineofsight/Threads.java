package org.knotenpunkt.application.partnership.lineofsight;

import java.util.List;
import org.knotenpunkt.domain.partnership.lineofsight.PlacedAssessment;
import org.knotenpunkt.domain.partnership.lineofsight.Pursuit;

/**
 * Of what lines of sight are made in a town.
 *
 * @param assessments all of them, by title
 * @param pursuits of the agreements that hold or that are still to come, by title
 */
public record Threads(List<PlacedAssessment> assessments, List<Pursuit> pursuits) {
    public Threads {
        assessments = List.copyOf(assessments);
        pursuits = List.copyOf(pursuits);
    }
}
