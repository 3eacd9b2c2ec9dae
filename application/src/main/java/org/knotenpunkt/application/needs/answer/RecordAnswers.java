package org.knotenpunkt.application.needs.answer;

import java.util.List;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: people at work bring in what others have answered. */
public interface RecordAnswers {
    /** What is to be answered, for those who bring answers in; unless the wave is closed. */
    Result<AskedInWave, AnswerError> asked(Actor actor, AssessmentId id, int wave);

    /**
     * Adds a form on paper to a wave, unless the wave is closed or something is wrong with the answers.
     *
     * @return the assessment, to which the sheet does not belong
     */
    Result<Assessment, AnswerError> typeIn(Actor actor, AssessmentId id, int wave, NewSheet sheet);

    /** Adds what stood in a file, all of it or, if anything is wrong with any of it, nothing. */
    Result<Assessment, AnswerError> bringIn(Actor actor, AssessmentId id, int wave, List<NewSheet> sheets);
}
