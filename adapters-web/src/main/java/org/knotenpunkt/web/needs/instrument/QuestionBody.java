package org.knotenpunkt.web.needs.instrument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.knotenpunkt.domain.needs.instrument.OptionId;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.instrument.Wording;
import org.knotenpunkt.web.shared.input.Body;

/** Questions that a program sends. All that keeps them from being some is told at its place. */
final class QuestionBody {
    private static final String[] OF_KINDS = {"points", "low", "high", "several", "options", "min", "max"};

    private QuestionBody() {}

    static Supplier<List<Question>> all(Body body) {
        var questions =
                body.objects("questions").stream().map(QuestionBody::question).toList();
        if (!body.isFilled("questions")) {
            body.addError("questions", "request.missing");
        }
        return () -> questions.stream().map(Supplier::get).toList();
    }

    private static Supplier<Question> question(Body body) {
        var id = body.parsed("id", "needs.request.no-question-id", QuestionId::new);
        var wording = wording(body, "wording");
        var required = body.yesOrNo("required");
        var kind = kind(body);
        return () -> new Question(id.get(), wording.get(), kind.get(), required.get());
    }

    private static Supplier<QuestionKind> kind(Body body) {
        var kind = body.choice("kind", KindOfQuestion.class).orNull();
        if (kind == null) {
            body.leave(OF_KINDS);
            return QuestionKind.FreeText::new;
        }
        return switch (kind) {
            case SCALE -> scale(body);
            case CHOICE -> choice(body);
            case AMOUNT -> amount(body);
            case TEXT -> QuestionKind.FreeText::new;
        };
    }

    private static Supplier<QuestionKind> scale(Body body) {
        var points = body.integer("points", QuestionKind.Scale.MIN_POINTS, QuestionKind.Scale.MAX_POINTS);
        var low = wording(body, "low");
        var high = wording(body, "high");
        return () -> new QuestionKind.Scale(points.get(), low.get(), high.get());
    }

    private static Supplier<QuestionKind> amount(Body body) {
        var min = body.integer("min", 0, QuestionFields.MAX_AMOUNT);
        var max = body.integer("max", 0, QuestionFields.MAX_AMOUNT);
        body.requireOrder(min, max);
        return () -> new QuestionKind.Amount(min.get(), max.get());
    }

    private static Supplier<QuestionKind> choice(Body body) {
        var several = body.yesOrNo("several");
        var ids = new HashSet<OptionId>();
        var options = body.objects("options").stream()
                .map(option -> option(option, ids))
                .toList();
        if (options.size() < 2 || options.size() > QuestionKind.Choice.MAX_OPTIONS) {
            body.addError(
                    "options", "needs.request.number-of-options", "min", 2, "max", QuestionKind.Choice.MAX_OPTIONS);
        }
        return () -> new QuestionKind.Choice(options.stream().map(Supplier::get).toList(), several.get());
    }

    private static Supplier<QuestionKind.Option> option(Body body, Set<OptionId> ids) {
        var id = body.parsed("id", "needs.request.no-option-id", OptionId::new);
        if (id.orNull() != null && !ids.add(id.get())) {
            body.addError("id", "needs.request.option-id-twice");
        }
        var label = wording(body, "label");
        return () -> new QuestionKind.Option(id.get(), label.get());
    }

    private static Supplier<Wording> wording(Body body, String field) {
        return WordingBody.read(body, field, Wording.MAX_LENGTH);
    }
}
