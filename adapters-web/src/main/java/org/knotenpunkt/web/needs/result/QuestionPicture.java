package org.knotenpunkt.web.needs.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.needs.result.GroupAnswers;
import org.knotenpunkt.domain.needs.result.QuestionResults;
import org.knotenpunkt.domain.shared.Shown;
import org.knotenpunkt.web.needs.pages.Asked;
import org.knotenpunkt.web.needs.pages.PerspectiveNames;
import org.knotenpunkt.web.shared.text.Words;

/**
 * How a question was answered, at a glance: a bar for each group whose parts are the points of a scale, or for each option how many of all
 * have chosen it.
 *
 * @param about whom the bars are about, where they are about one group; null where each of them has its own
 */
public record QuestionPicture(@Nullable String about, List<Row> rows) {
    private static final QuestionPicture NONE = new QuestionPicture(null, List.of());

    /** @param number what stands behind the bar */
    public record Row(String label, List<Part> parts, String number) {}

    /** A part of a bar: where it begins and how long it is, in hundredths of the whole, and how dark it is. */
    public record Part(String x, String width, String opacity) {}

    /** A group that is told. */
    private record Told(String name, GroupAnswers answers, int n) {
        static Stream<Told> of(String name, GroupAnswers answers) {
            return answers.answered() instanceof Shown.Count(var n)
                            && answers.answered().isGroup()
                    ? Stream.of(new Told(name, answers, n))
                    : Stream.empty();
        }
    }

    static QuestionPicture of(QuestionResults results, PerspectiveNames names, Words words) {
        var question = results.question();
        var groups = results.groups().entrySet().stream()
                .flatMap(group -> Told.of(names.of(group.getKey()), group.getValue()))
                .toList();
        var all = results.groups().size() < 2
                ? List.<Told>of()
                : Told.of(words.text("needs.all"), results.total()).toList();
        var told = Stream.concat(groups.stream(), all.stream()).toList();
        return switch (question.kind()) {
            case QuestionKind.Scale scale ->
                new QuestionPicture(
                        null, told.stream().map(group -> ofScale(group, words)).toList());
            case QuestionKind.Amount(var min, var max) ->
                new QuestionPicture(
                        null,
                        told.stream().map(group -> ofAmount(group, max, words)).toList());
            case QuestionKind.Choice choice ->
                told.isEmpty() ? NONE : ofChoice(question, all.isEmpty() ? told.getFirst() : all.getFirst(), words);
            case QuestionKind.FreeText text -> NONE;
        };
    }

    private static Row ofScale(Told group, Words words) {
        var bars = group.answers().bars();
        var parts = new ArrayList<Part>();
        var begun = 0;
        for (int i = 0; i < bars.size(); i++) {
            var count = bars.get(i).count();
            parts.add(part(begun, count, group.n(), (i + 1.0) / bars.size()));
            begun += count;
        }
        return new Row(group.name(), parts, mean(group, words));
    }

    private static Row ofAmount(Told group, int max, Words words) {
        var mean = Objects.requireNonNull(group.answers().mean()).value();
        return new Row(group.name(), List.of(part(0, mean, Math.max(1, max), 1)), mean(group, words));
    }

    private static String mean(Told group, Words words) {
        var mean = Objects.requireNonNull(group.answers().mean());
        return words.text("needs.picture.mean", "mean", words.mean(mean.value()), "n", mean.n());
    }

    private static QuestionPicture ofChoice(Question question, Told group, Words words) {
        return new QuestionPicture(
                words.text("needs.picture.about", "name", group.name(), "n", group.n()),
                group.answers().bars().stream()
                        .map(bar -> new Row(
                                Asked.label(question, bar.value(), words),
                                List.of(part(0, bar.count(), group.n(), 1)),
                                words.show(bar.count())))
                        .toList());
    }

    private static Part part(double from, double length, double whole, double opacity) {
        return new Part(
                hundredths(from, whole), hundredths(length, whole), String.format(Locale.ROOT, "%.2f", opacity));
    }

    private static String hundredths(double part, double whole) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part / whole);
    }
}
