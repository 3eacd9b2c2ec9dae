package org.knotenpunkt.application.needs.answer.file;

import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.needs.AssessmentId;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.shared.Actor;
import org.knotenpunkt.domain.shared.Result;

/** In-port: people at work bring in a file of answers, an own one or LimeSurvey's. */
public interface BringInFile {
    /** What would become of the file, what is wrong with its lines included. Nothing is kept of it. */
    Result<FilePreview, AnswerFileError> preview(
            Actor actor, AssessmentId id, int wave, HandedInFile file, FileReading reading);

    /** Adds the sheets of the file to the wave, all of them or, if anything is wrong with any, nothing. */
    Result<FilePreview, AnswerFileError> bringIn(
            Actor actor, AssessmentId id, int wave, HandedInFile file, FileReading reading);
}
