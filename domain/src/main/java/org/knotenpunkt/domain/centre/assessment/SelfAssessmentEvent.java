package org.knotenpunkt.domain.centre.assessment;

import java.time.Instant;
import java.util.UUID;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.frame.FrameRef;
import org.knotenpunkt.domain.shared.DomainEvent;
import org.knotenpunkt.domain.shared.MunicipalityId;

/** Something that has happened to a self-assessment. */
public sealed interface SelfAssessmentEvent extends DomainEvent {
    SelfAssessmentId assessment();

    @Override
    default UUID subject() {
        return assessment().value();
    }

    /** A centre looks at its work. */
    record SelfAssessmentBegun(
            SelfAssessmentId assessment, MunicipalityId municipality, CentreId centre, FrameRef frame, Instant at)
            implements SelfAssessmentEvent {}

    /** The draft says something else. */
    record SelfAssessmentRevised(SelfAssessmentId assessment, MunicipalityId municipality, CentreId centre, Instant at)
            implements SelfAssessmentEvent {}

    /** It is handed in, and stays. */
    record SelfAssessmentConcluded(
            SelfAssessmentId assessment, MunicipalityId municipality, CentreId centre, Instant at)
            implements SelfAssessmentEvent {}

    /** The draft was given up: nothing is left of it. */
    record SelfAssessmentGivenUp(SelfAssessmentId assessment, MunicipalityId municipality, CentreId centre, Instant at)
            implements SelfAssessmentEvent {}
}
