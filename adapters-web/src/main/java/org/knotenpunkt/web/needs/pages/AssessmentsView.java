package org.knotenpunkt.web.needs.pages;

import java.util.List;
import org.knotenpunkt.application.needs.AssessmentSummary;

/**
 * The assessments of a town.
 *
 * @param maySetUp whether the visitor may set another one up
 */
public record AssessmentsView(String town, List<AssessmentSummary> assessments, boolean maySetUp) {
    public AssessmentsView {
        assessments = List.copyOf(assessments);
    }
}
