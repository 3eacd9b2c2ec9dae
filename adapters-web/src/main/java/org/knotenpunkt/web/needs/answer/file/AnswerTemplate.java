package org.knotenpunkt.web.needs.answer.file;

import java.util.ArrayList;
import java.util.List;
import org.knotenpunkt.application.needs.answer.AskedInWave;
import org.knotenpunkt.domain.needs.instrument.InstrumentVersion;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;

/** A file to be filled in: the heading, and one line that shows what may stand there. */
final class AnswerTemplate {
    private AnswerTemplate() {}

    static List<List<String>> rows(AskedInWave asked) {
        var heading = new ArrayList<String>();
        var example = new ArrayList<String>();
        beside("perspective", asked.wave().asked().getFirst().perspective().code(), asked.version(), heading, example);
        beside("language", asked.version().languages().getFirst().value(), asked.version(), heading, example);
        asked.version().questions().forEach(question -> {
            heading.add(question.id().value());
            example.add(example(question.kind()));
        });
        return List.of(heading, example);
    }

    /** What a question is called already would be read as that. */
    private static void beside(
            String name, String value, InstrumentVersion asked, List<String> heading, List<String> example) {
        if (asked.question(new QuestionId(name)).isEmpty()) {
            heading.add(name);
            example.add(value);
        }
    }

    private static String example(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Scale scale -> Integer.toString(scale.points());
            case QuestionKind.Amount amount -> Integer.toString(amount.min());
            case QuestionKind.Choice choice
            when choice.several() -> choice.ids().get(0) + "," + choice.ids().get(1);
            case QuestionKind.Choice choice -> choice.ids().getFirst().value();
            case QuestionKind.FreeText text -> "…";
        };
    }
}
