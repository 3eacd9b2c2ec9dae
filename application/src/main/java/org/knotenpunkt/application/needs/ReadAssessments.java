package org.knotenpunkt.application.needs;

import java.util.List;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody looks at the assessments of a town. */
public interface ReadAssessments {
    /** Those of the town, the newest first. */
    Result<List<AssessmentSummary>, AssessmentError> list(Actor actor, MunicipalityId town);

    /** All needs that were found in the town, those of the newest assessment first, and of one as they were found. */
    Result<List<FoundNeed>, AssessmentError> needs(Actor actor, MunicipalityId town);

    Result<AssessmentView, AssessmentError> read(Actor actor, AssessmentId id);

    /** Where in the town an assessment can look, besides at the town as a whole. */
    Result<PlaceChoice, AssessmentError> places(Actor actor, MunicipalityId town);
}
