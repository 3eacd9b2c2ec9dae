package org.knotenpunkt.web.centre.assessment;

import io.javalin.http.Context;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.web.centre.CentrePaths;
import org.knotenpunkt.web.shared.input.Requests;

/** Where self-assessments are, and which one a request is about. */
public final class SelfAssessmentPaths {
    /** The path of a route to those of one centre. */
    static final String OF_CENTRE = CentrePaths.ALL + "/{id}/self-assessments";

    static final String ALL = "/self-assessments";
    /** The path of a route to one. */
    static final String ONE = ALL + "/{id}";

    private SelfAssessmentPaths() {}

    public static String of(CentreId centre) {
        return CentrePaths.of(centre) + "/self-assessments";
    }

    public static String of(SelfAssessmentId id) {
        return ALL + "/" + id;
    }

    static CentreId centre(Context ctx) {
        return Requests.id(ctx, "id", CentreId::of);
    }

    static SelfAssessmentId id(Context ctx) {
        return Requests.id(ctx, "id", SelfAssessmentId::of);
    }
}
