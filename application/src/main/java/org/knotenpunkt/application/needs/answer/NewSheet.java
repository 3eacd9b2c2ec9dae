package org.knotenpunkt.application.needs.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.answer.AnswerSheetId;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;
import org.knotenpunkt.domain.needs.invitation.InvitationId;

/**
 * What somebody has answered, as it comes in.
 *
 * @param id the id that the sheet is to have, where it may come twice: then it counts once, as it came first; null for a new one
 * @param link the open link through which it comes, or null
 */
public record NewSheet(
        Perspective perspective,
        LanguageTag language,
        List<Answer> answers,
        @Nullable AnswerSheetId id,
        @Nullable InvitationId link) {
    public NewSheet {
        answers = List.copyOf(answers);
    }

    /** One that comes once. */
    public NewSheet(Perspective perspective, LanguageTag language, List<Answer> answers) {
        this(perspective, language, answers, null);
    }

    /** One that comes through no open link. */
    public NewSheet(Perspective perspective, LanguageTag language, List<Answer> answers, @Nullable AnswerSheetId id) {
        this(perspective, language, answers, id, null);
    }
}
