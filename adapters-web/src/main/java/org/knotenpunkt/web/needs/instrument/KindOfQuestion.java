package org.knotenpunkt.web.needs.instrument;

import java.util.Locale;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;

/** What a question can ask for, to choose from. */
public enum KindOfQuestion {
    SCALE,
    CHOICE,
    AMOUNT,
    TEXT;

    /** As addresses name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if addresses name none so */
    static KindOfQuestion of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static KindOfQuestion of(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Scale scale -> SCALE;
            case QuestionKind.Choice choice -> CHOICE;
            case QuestionKind.Amount amount -> AMOUNT;
            case QuestionKind.FreeText text -> TEXT;
        };
    }
}
