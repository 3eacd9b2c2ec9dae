package org.knotenpunkt.web.needs.pages;

import java.util.List;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.web.shared.page.Crumb;
import org.knotenpunkt.web.shared.text.Words;

/** Where the pages about assessments are. */
public final class AssessmentPaths {
    public static final String ALL = "/assessments";
    /** The path of a route about one assessment. */
    public static final String ONE = ALL + "/{id}";

    /** The path of a route about one wave. */
    public static final String WAVE = ONE + "/waves/{wave}";

    private AssessmentPaths() {}

    public static String of(AssessmentId id) {
        return ALL + "/" + id;
    }

    public static String of(Assessment assessment) {
        return of(assessment.id());
    }

    /** The way to a page about the assessment. */
    public static List<Crumb> crumbs(Assessment assessment, Words words) {
        return List.of(new Crumb(words.text("needs.title"), ALL), new Crumb(assessment.title(), of(assessment)));
    }
}
