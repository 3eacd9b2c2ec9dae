package org.knotenpunkt.application.needs.result;

import java.util.List;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.result.Coverage;
import org.knotenpunkt.domain.needs.result.WaveComparison;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody in the town looks at what answers come to. Groups of fewer than five are shown to nobody. */
public interface ReadResults {
    /** Who has answered in each wave, the first one first; in those that are open, too. */
    Result<List<Coverage>, AssessmentError> coverage(Actor actor, AssessmentId id);

    /** What a wave came to, once it is closed. */
    Result<WaveOutcome, AssessmentError> results(Actor actor, AssessmentId id, int wave);

    /** Two waves beside each other, if they can be compared. */
    Result<WaveComparison, AssessmentError> compare(Actor actor, AssessmentId id, int first, int second);
}
