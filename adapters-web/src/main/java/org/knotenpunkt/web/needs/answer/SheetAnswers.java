package org.knotenpunkt.web.needs.answer;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.answer.Answer;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.web.shared.input.Form;

/** What a form says to the questions of a sheet, whoever fills it in. */
public final class SheetAnswers {
    private SheetAnswers() {}

    /** The answers, in the order of the questions; what is none of them is a fault of its field. */
    public static List<Answer> read(Form form, InstrumentVersion asked) {
        return asked.questions().stream()
                .flatMap(question -> read(form, question))
                .toList();
    }

    private static Stream<Answer> read(Form form, Question question) {
        var field = SheetForm.field(question);
        var id = question.id();
        return switch (question.kind()) {
            case QuestionKind.Scale scale ->
                number(form, field, 1, scale.points(), point -> new Answer.Point(id, point));
            case QuestionKind.Amount amount ->
                number(form, field, amount.min(), amount.max(), number -> new Answer.Amount(id, number));
            case QuestionKind.Choice choice -> {
                List<OptionId> chosen = form.choices(field, OptionId::new);
                yield chosen.isEmpty() ? Stream.empty() : Stream.of(new Answer.Chosen(id, Set.copyOf(chosen)));
            }
            case QuestionKind.FreeText text -> {
                var words = form.optionalText(field, QuestionKind.FreeText.MAX_LENGTH)
                        .orNull();
                yield words == null ? Stream.empty() : Stream.of(new Answer.Words(id, words));
            }
        };
    }

    private static Stream<Answer> number(Form form, String field, int min, int max, Function<Integer, Answer> making) {
        return Stream.ofNullable(form.optionalInteger(field, min, max).orNull()).map(making);
    }
}
