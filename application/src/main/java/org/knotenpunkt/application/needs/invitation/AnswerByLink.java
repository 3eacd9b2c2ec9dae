package org.knotenpunkt.application.needs.invitation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.AnswerCode;
import org.knotenpunkt.domain.shared.Result;

/** In-port: anybody who was invited answers. That takes no right but to know the code, and nobody is asked who they are. */
public interface AnswerByLink {
    /** What the code asks and of whom, whether answers are taken or not; refused if there is no such code. */
    Result<Questionnaire, AnswerError> open(AnswerCode code);

    /**
     * Takes a sheet, unless the code is used or taken back, or the wave takes none today, or something is wrong with the answers. A code
     * that is good for one sheet is used up with it, in the same transaction; nothing else ties the two.
     *
     * @param sheet the id that the sheet is to have, by which an open link knows one that comes twice; null for a new one
     */
    Result<Questionnaire, AnswerError> answer(
            AnswerCode code, LanguageTag language, List<Answer> answers, @Nullable AnswerSheetId sheet);
}
