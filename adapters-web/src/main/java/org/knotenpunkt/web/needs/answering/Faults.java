package org.knotenpunkt.web.needs.answering;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.answer.AnswerError;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.web.needs.answer.SheetForm;
import org.knotenpunkt.web.shared.input.Form;

/**
 * Why a form was not taken, in the language of its reader.
 *
 * @param ofQuestions what is wrong with answers, in the order of the questions
 * @param general what is wrong besides, or null
 */
public record Faults(
        Map<QuestionId, String> ofQuestions, @Nullable String general) {
    static final Faults NONE = new Faults(Map.of(), null);

    /** Answers that could not be read. */
    static Faults of(Form form, InstrumentVersion asked, RespondentWords words) {
        var all = new LinkedHashMap<QuestionId, String>();
        asked.questions().stream()
                .filter(question -> form.error(SheetForm.field(question)) != null)
                .forEach(question -> all.put(question.id(), unreadable(question, words)));
        return new Faults(all, null);
    }

    /** Answers that the wave does not take. */
    static Faults of(List<AnswerError> reasons, InstrumentVersion asked, RespondentWords words) {
        var all = new LinkedHashMap<QuestionId, String>();
        asked.questions()
                .forEach(question -> reasons.stream()
                        .filter(reason ->
                                reason.about().filter(question.id()::equals).isPresent())
                        .findFirst()
                        .ifPresent(reason -> all.put(
                                question.id(),
                                reason instanceof AnswerError.AnswerMissing
                                        ? words.text("fault.missing")
                                        : unreadable(question, words))));
        return new Faults(all, all.isEmpty() ? words.text("fault.nothing") : null);
    }

    private static String unreadable(Question question, RespondentWords words) {
        return switch (question.kind()) {
            case QuestionKind.Scale scale -> words.text("fault.number", "min", 1, "max", scale.points());
            case QuestionKind.Amount amount -> words.text("fault.number", "min", amount.min(), "max", amount.max());
            case QuestionKind.Choice choice -> words.text("fault.choice");
            case QuestionKind.FreeText text -> words.text("fault.too-long", "max", QuestionKind.FreeText.MAX_LENGTH);
        };
    }

    static Faults general(String text) {
        return new Faults(Map.of(), text);
    }

    public boolean isEmpty() {
        return ofQuestions.isEmpty() && general == null;
    }

    /** How many places there are at which something is wrong. */
    public int count() {
        return ofQuestions.size();
    }

    public Optional<String> at(Question question) {
        return Optional.ofNullable(ofQuestions.get(question.id()));
    }
}
