package org.knotenpunkt.web.needs.pages;

import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Optional;
import org.knotenpunkt.application.needs.AssessmentView;
import org.knotenpunkt.application.needs.ReadAssessments;
import org.knotenpunkt.application.shared.Rights;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.NeedsAction;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.web.shared.answer.Answers;
import org.knotenpunkt.web.shared.input.Form;
import org.knotenpunkt.web.shared.input.Requests;

/** Finds the assessment that a request is about. */
public final class AssessmentFinder {
    private final ReadAssessments reading;
    private final Rights rights;

    @Inject
    public AssessmentFinder(ReadAssessments reading, Rights rights) {
        this.reading = reading;
        this.rights = rights;
    }

    /** The town that the query of a program names. */
    public static MunicipalityId town(Context ctx) {
        var query = Form.ofQuery(ctx);
        var town = query.parsed("town", "request.not-an-id", MunicipalityId::of);
        query.requireValid();
        return town.get();
    }

    public static AssessmentId id(Context ctx) {
        return Requests.id(ctx, "id", AssessmentId::of);
    }

    /** The number of the wave in the path. */
    public static int wave(Context ctx) {
        return Requests.id(ctx, "wave", Integer::parseInt);
    }

    public AssessmentView read(Context ctx) {
        return Answers.orRefuse(reading.read(Requests.actor(ctx), id(ctx)));
    }

    /** The assessment, for somebody who may do this with it as it is. */
    public AssessmentView kept(Context ctx, NeedsAction action) {
        var view = read(ctx);
        var assessment = view.assessment();
        Answers.orRefuse(rights.require(Requests.actor(ctx), action, assessment.scope(), assessment));
        Answers.require(
                action == NeedsAction.CONDUCT_ASSESSMENT
                        ? assessment.concluded().map(day -> new AssessmentError.AlreadyConcluded(assessment.id(), day))
                        : Optional.empty());
        return view;
    }
}
