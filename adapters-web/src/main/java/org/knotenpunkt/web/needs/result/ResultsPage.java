package org.knotenpunkt.web.needs.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.knotenpunkt.application.needs.result.WaveOutcome;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.result.GroupAnswers;
import org.knotenpunkt.domain.needs.result.QuestionResults;
import org.knotenpunkt.domain.needs.result.Shown;
import org.knotenpunkt.domain.needs.result.WaveResults;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.needs.pages.ShownNumber;
import org.knotenpunkt.web.shared.page.Fact;
import org.knotenpunkt.web.shared.text.Words;

/** What a wave came to. */
public record ResultsPage(WaveOutcome outcome) {
    public Assessment assessment() {
        return outcome.assessment();
    }

    public WaveResults results() {
        return outcome.results();
    }

    public PerspectiveNames names(Words words) {
        return PerspectiveNames.of(outcome.perspectives(), words);
    }

    /** On which day the place is looked at. */
    public LocalDate day() {
        return results().wave().lastDay();
    }

    /** What is known of the place besides what people have answered. */
    public List<Fact> context(Words words) {
        return ContextFacts.of(outcome.context(), day(), words);
    }

    /** The registers from which that comes. */
    public List<Edition> editions() {
        return ContextFacts.editions(outcome.context());
    }

    /** What people wrote of whom enough have answered. */
    public List<String> written(QuestionResults question, Perspective perspective) {
        return outcome.written()
                .getOrDefault(question.question().id(), Map.of())
                .getOrDefault(perspective, List.of());
    }

    public static boolean isText(Question question) {
        return question.kind() instanceof QuestionKind.FreeText;
    }

    /** What a bar stands for. */
    public static String label(Question question, GroupAnswers.Bar bar) {
        return switch (question.kind()) {
            case QuestionKind.Choice choice ->
                choice.options().stream()
                        .filter(option -> option.id().value().equals(bar.value()))
                        .map(option -> option.label().german())
                        .findFirst()
                        .orElse(bar.value());
            case QuestionKind.Scale(var points, var low, var high) -> {
                if (bar.value().equals("1")) {
                    yield "1 – " + low.german();
                }
                yield bar.value().equals(Integer.toString(points)) ? points + " – " + high.german() : bar.value();
            }
            case QuestionKind.Amount amount -> bar.value();
            case QuestionKind.FreeText text -> bar.value();
        };
    }

    /** How much of those who answered a bar is. */
    public static String share(GroupAnswers group, GroupAnswers.Bar bar) {
        return group.answered() instanceof Shown.Count(var n) && n > 0
                ? Math.round(100f * bar.count() / n) + "%"
                : "0%";
    }

    public static String n(GroupAnswers group, Words words) {
        return words.text("needs.n", "n", ShownNumber.of(group.answered(), words));
    }
}
