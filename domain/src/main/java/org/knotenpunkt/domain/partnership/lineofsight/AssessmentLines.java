package org.knotenpunkt.domain.partnership.lineofsight;

import java.util.List;

/**
 * The lines that begin in an assessment.
 *
 * @param needs by their rank, and then as they were found
 */
public record AssessmentLines(PlacedAssessment of, List<NeedLine> needs) {
    public AssessmentLines {
        needs = List.copyOf(needs);
    }
}
