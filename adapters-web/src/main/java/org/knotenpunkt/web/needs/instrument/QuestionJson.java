package org.knotenpunkt.web.needs.instrument;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;

/**
 * A question in the API, its texts by the tags of their languages. What only questions of other kinds have is absent.
 *
 * @param points of a scale, whose ends are called low and high
 * @param several whether more than one of the options can be chosen
 * @param min the least number, as max is the greatest
 */
record QuestionJson(
        String id,
        KindOfQuestion kind,
        Map<String, String> wording,
        boolean required,
        @Nullable Integer points,
        @Nullable Map<String, String> low,
        @Nullable Map<String, String> high,
        @Nullable Boolean several,
        @Nullable List<OptionJson> options,
        @Nullable Integer min,
        @Nullable Integer max) {
    /** Something that can be chosen. */
    record OptionJson(String id, Map<String, String> label) {}

    static List<QuestionJson> from(List<Question> questions) {
        return questions.stream().map(QuestionJson::from).toList();
    }

    private static QuestionJson from(Question question) {
        var scale = question.kind() instanceof QuestionKind.Scale one ? one : null;
        var choice = question.kind() instanceof QuestionKind.Choice one ? one : null;
        var amount = question.kind() instanceof QuestionKind.Amount one ? one : null;
        return new QuestionJson(
                question.id().value(),
                KindOfQuestion.of(question.kind()),
                texts(question.wording()),
                question.required(),
                scale == null ? null : scale.points(),
                scale == null ? null : texts(scale.low()),
                scale == null ? null : texts(scale.high()),
                choice == null ? null : choice.several(),
                choice == null
                        ? null
                        : choice.options().stream()
                                .map(option -> new OptionJson(option.id().value(), texts(option.label())))
                                .toList(),
                amount == null ? null : amount.min(),
                amount == null ? null : amount.max());
    }

    static Map<String, String> texts(Wording wording) {
        return wording.texts().entrySet().stream()
                .collect(Collectors.toMap(text -> text.getKey().value(), Map.Entry::getValue));
    }
}
