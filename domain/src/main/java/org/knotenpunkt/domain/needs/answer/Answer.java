package org.knotenpunkt.domain.needs.answer;

import java.util.Set;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.shared.Texts;

/** What a sheet says to a question. */
public sealed interface Answer {
    QuestionId question();

    /** A point of a scale, from 1 on. */
    record Point(QuestionId question, int point) implements Answer {}

    /** One or several options; one at least. */
    record Chosen(QuestionId question, Set<OptionId> options) implements Answer {
        public Chosen {
            options = Set.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("Who has chosen nothing has not answered");
            }
        }
    }

    /** A number. */
    record Amount(QuestionId question, int amount) implements Answer {}

    /** A text. */
    record Words(QuestionId question, String words) implements Answer {
        public Words {
            words = Texts.checked("answer", words, QuestionKind.FreeText.MAX_LENGTH);
        }
    }
}
