package org.knotenpunkt.application.needs.result;

import java.util.Map;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/**
 * In-port: what came of an assessment goes back to those who answered. The version is the one in which the actor has seen the assessment;
 * if it is not the current one, a {@link org.knotenpunkt.application.shared.ConcurrentChangeException} says so.
 */
public interface PlayBackResult {
    /**
     * Lets everybody read the texts, under the address that they had before or, the first time, under a new one.
     *
     * @param texts by language; in German at least
     */
    Result<Assessment, AssessmentError> playBack(
            Actor actor, AssessmentId id, long version, Map<LanguageTag, String> texts);

    /** Lets nobody outside of the town read it any more. */
    Result<Assessment, AssessmentError> takeBack(Actor actor, AssessmentId id, long version);
}
