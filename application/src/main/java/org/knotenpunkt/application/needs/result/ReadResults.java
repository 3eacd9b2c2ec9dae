package org.knotenpunkt.application.needs.result;

import java.util.List;
import java.util.Map;
import org.knotenpunkt.domain.needs.AssessmentError;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.result.Coverage;
import org.knotenpunkt.domain.needs.result.WaveComparison;
import org.knotenpunkt.domain.needs.result.WaveResults;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: somebody in the town looks at what answers come to. Groups of fewer than five are shown to nobody. */
public interface ReadResults {
    /** Who has answered in each wave, the first one first; in those that are open, too. */
    Result<List<Coverage>, AssessmentError> coverage(Actor actor, AssessmentId id);

    /** What a wave came to, once it is closed. */
    Result<WaveResults, AssessmentError> results(Actor actor, AssessmentId id, int wave);

    /** What those wrote of whom enough have answered the question, by perspective; ordered by what is written. */
    Result<Map<Perspective, List<String>>, AssessmentError> words(
            Actor actor, AssessmentId id, int wave, QuestionId question);

    /** Two waves beside each other, if they can be compared. */
    Result<WaveComparison, AssessmentError> compare(Actor actor, AssessmentId id, int first, int second);
}
