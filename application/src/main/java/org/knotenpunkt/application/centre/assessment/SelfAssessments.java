package org.knotenpunkt.application.centre.assessment;

import java.util.List;
import java.util.Optional;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;

/** Out-port: keeps self-assessments. */
public interface SelfAssessments {
    Optional<SelfAssessment> findById(SelfAssessmentId id);

    /** Those of a centre, drafts included, the newest day first. */
    List<SelfAssessment> findOf(CentreId centre);

    /**
     * Stores the self-assessment in place of what was stored under the same id; of one that was given up nothing is left.
     *
     * @throws org.knotenpunkt.application.shared.ConcurrentChangeException if it has been saved by someone else since it was read, or if
     *     the centre has got another draft by the same frame, or another one of the same day
     */
    void save(SelfAssessment assessment);
}
