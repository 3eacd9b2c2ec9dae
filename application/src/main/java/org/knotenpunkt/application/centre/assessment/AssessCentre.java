package org.knotenpunkt.application.centre.assessment;

import java.time.LocalDate;
import java.util.List;
import org.knotenpunkt.domain.centre.CentreId;
import org.knotenpunkt.domain.centre.assessment.SelfAssessment;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentError;
import org.knotenpunkt.domain.centre.assessment.SelfAssessmentId;
import org.knotenpunkt.domain.centre.assessment.Standing;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: those who work in a centre look at their own work. */
public interface AssessCentre {
    /**
     * Begins a draft by the newest edition of the frame.
     *
     * @param frame its code
     * @param day for which it is said; not one to come
     */
    Result<SelfAssessment, SelfAssessmentError> begin(Actor actor, CentreId centre, String frame, LocalDate day);

    /** Replaces all that the draft says. */
    Result<SelfAssessment, SelfAssessmentError> revise(
            Actor actor, SelfAssessmentId id, long version, LocalDate day, List<Standing> standings);

    /** Hands the draft in, unless something is missing; then it never changes. */
    Result<SelfAssessment, SelfAssessmentError> conclude(Actor actor, SelfAssessmentId id, long version);

    /** Gives the draft up: nothing is left of it. */
    Result<SelfAssessment, SelfAssessmentError> giveUp(Actor actor, SelfAssessmentId id, long version);
}
