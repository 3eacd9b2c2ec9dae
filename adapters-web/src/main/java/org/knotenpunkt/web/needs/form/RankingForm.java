package org.knotenpunkt.web.needs.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Finding;
import org.knotenpunkt.web.needs.pages.AssessmentPaths;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.page.Crumb;

/** The form with which the needs are put in order: by numbers, or one step at a time by buttons. */
public record RankingForm(Assessment assessment, Form form) {
    /** The field of the rank of a need. */
    static String field(Finding need) {
        return "rank-" + need.id();
    }

    public String fieldOf(Finding need) {
        return field(need);
    }

    public List<Finding> needs() {
        return assessment.findings().needs();
    }

    /** What the fields of the needs are called: by what the needs say. */
    public Map<String, String> fieldNames() {
        return needs().stream().collect(Collectors.toMap(RankingForm::field, Finding::text));
    }

    public String path() {
        return back() + "/ranking";
    }

    public String back() {
        return AssessmentPaths.of(assessment);
    }

    public List<Crumb> crumbs() {
        return AssessmentPaths.crumbs(assessment, form.words());
    }
}
