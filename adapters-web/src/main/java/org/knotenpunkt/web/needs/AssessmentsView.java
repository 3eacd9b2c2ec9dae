package org.knotenpunkt.web.needs;

import java.util.List;
import org.knotenpunkt.application.needs.AssessmentSummary;

/** The assessments of a town. */
public record AssessmentsView(String town, List<AssessmentSummary> assessments) {
    public AssessmentsView {
        assessments = List.copyOf(assessments);
    }
}
