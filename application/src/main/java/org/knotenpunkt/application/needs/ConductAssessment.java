package org.knotenpunkt.application.needs;

import org.knotenpunkt.domain.needs.AssessedPlace;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.MunicipalityId;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: a place is looked at, and people are asked. The version is the one in which the actor has seen the assessment; if it is not
 * the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface ConductAssessment {
    /** Sets an assessment of a place up, unless the town has no such place. */
    Result<Assessment, AssessmentError> setUp(Actor actor, MunicipalityId town, AssessedPlace place, String title);

    /** Calls it otherwise. */
    Result<Assessment, AssessmentError> rename(Actor actor, AssessmentId id, long version, String title);

    /** Asks people, unless what they are to be asked is not published. */
    Result<Assessment, AssessmentError> openWave(Actor actor, AssessmentId id, long version, NewWave wave);

    /** Takes no more answers, and tells what the wave came to. */
    Result<Assessment, AssessmentError> closeWave(Actor actor, AssessmentId id, long version, int wave);

    /** Lets it stay as it is, if it can be concluded. */
    Result<Assessment, AssessmentError> conclude(Actor actor, AssessmentId id, long version);
}
