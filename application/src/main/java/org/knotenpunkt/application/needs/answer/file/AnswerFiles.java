package org.knotenpunkt.application.needs.answer.file;

import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.needs.answer.file.AnswerFileError;
import org.knotenpunkt.domain.shared.Result;

/** Out-port: reads files of separated cells, however their letters are written and whatever separates them. */
public interface AnswerFiles {
    /**
     * What stands in the file, without lines that are blank.
     *
     * @param maxLines how many there may be below the heading
     */
    Result<AnswerTable, AnswerFileError> read(HandedInFile file, int maxLines);
}
