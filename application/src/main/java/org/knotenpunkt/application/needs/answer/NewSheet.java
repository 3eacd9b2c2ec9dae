package org.knotenpunkt.application.needs.answer;

import java.util.List;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/** What somebody has answered, as it comes in. */
public record NewSheet(Perspective perspective, LanguageTag language, List<Answer> answers) {
    public NewSheet {
        answers = List.copyOf(answers);
    }
}
