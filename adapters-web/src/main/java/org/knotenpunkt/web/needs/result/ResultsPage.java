package org.knotenpunkt.web.needs.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.knotenpunkt.application.needs.result.WaveOutcome;
import org.knotenpunkt.application.organisation.municipality.Edition;
import org.knotenpunkt.domain.needs.Assessment;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.result.GroupAnswers;
import org.knotenpunkt.domain.needs.result.QuestionResults;
import org.knotenpunkt.domain.needs.result.WaveResults;
import org.knotenpunkt.domain.shared.Shown;
import org.knotenpunkt.web.needs.pages.Asked;
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

    /** How the question was answered, at a glance. */
    public QuestionPicture picture(QuestionResults question, Words words) {
        return QuestionPicture.of(question, names(words), words);
    }

    /** How many texts of the question can be read. */
    public int written(QuestionResults question) {
        return outcome.written().getOrDefault(question.question().id(), Map.of()).values().stream()
                .mapToInt(List::size)
                .sum();
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

    /** What one group has answered, or all together. */
    public record Group(String name, GroupAnswers answers) {}

    /** The groups of the question, all together last where there are several. */
    public List<Group> groups(QuestionResults question, Words words) {
        var names = names(words);
        var groups = new ArrayList<Group>();
        question.groups().forEach((perspective, answers) -> groups.add(new Group(names.of(perspective), answers)));
        if (groups.size() > 1) {
            groups.add(new Group(words.text("needs.all"), question.total()));
        }
        return groups;
    }

    /** What can be chosen, numbers by their classes; nothing where no group is told, and for texts. */
    public static List<GroupAnswers.Bar> bars(QuestionResults question) {
        return Stream.concat(question.groups().values().stream(), Stream.of(question.total()))
                .map(GroupAnswers::bars)
                .filter(bars -> !bars.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** How often it was chosen in the group; empty where that is not told. */
    public static String count(GroupAnswers group, GroupAnswers.Bar bar, Words words) {
        return group.bars().stream()
                .filter(one -> one.value().equals(bar.value()))
                .findFirst()
                .map(one -> words.show(one.count()))
                .orElse("");
    }

    /** How many of the group have answered. */
    public static String answered(GroupAnswers group, Words words) {
        return ShownNumber.of(group.answered(), words);
    }

    public static boolean hasMean(Question question) {
        return question.kind() instanceof QuestionKind.Scale || question.kind() instanceof QuestionKind.Amount;
    }

    /** The mean of the group; empty where it is not told. */
    public static String mean(GroupAnswers group, Words words) {
        var mean = group.mean();
        return mean == null ? "" : words.mean(mean.value());
    }

    /** The ends of a scale; empty for any other question. */
    public static String ends(Question question, Words words) {
        return question.kind() instanceof QuestionKind.Scale(var points, var low, var high)
                ? words.text(
                        "needs.picture.scale",
                        "low",
                        Asked.text(low, words),
                        "points",
                        points,
                        "high",
                        Asked.text(high, words))
                : "";
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
