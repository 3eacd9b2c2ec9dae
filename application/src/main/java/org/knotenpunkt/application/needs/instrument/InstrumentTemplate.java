package org.knotenpunkt.application.needs.instrument;

import java.util.List;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.Wording;

/**
 * Questions with which a town may begin.
 *
 * @param code by which it is chosen
 */
public record InstrumentTemplate(String code, Wording title, List<Question> questions) {
    public InstrumentTemplate {
        questions = List.copyOf(questions);
    }
}
