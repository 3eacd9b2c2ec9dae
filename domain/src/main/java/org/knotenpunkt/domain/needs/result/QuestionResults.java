package org.knotenpunkt.domain.needs.result;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.shared.Disclosure;

/**
 * How a question was answered.
 *
 * @param groups by perspective, in the order in which they were asked
 * @param total of all perspectives; suppressed where one of them is, as that one could be computed from it
 */
public record QuestionResults(Question question, Map<Perspective, GroupAnswers> groups, GroupAnswers total) {
    static QuestionResults of(Question question, Coverage coverage, WaveTally tally, Disclosure disclosure) {
        var groups = new LinkedHashMap<Perspective, GroupAnswers>();
        coverage.perspectives().forEach(heard -> {
            var counted = tally.of(heard.perspective()).question(question.id());
            groups.put(
                    heard.perspective(),
                    heard.sheets().isSuppressed()
                            ? GroupAnswers.suppressed(disclosure)
                            : group(question, counted, disclosure));
        });
        var isHidden =
                groups.values().stream().anyMatch(group -> group.answered().isSuppressed());
        var total = isHidden
                ? GroupAnswers.suppressed(disclosure)
                : group(
                        question,
                        groups.keySet().stream()
                                .map(perspective -> tally.of(perspective).question(question.id()))
                                .reduce(QuestionTally.NONE, QuestionResults::sum),
                        disclosure);
        return new QuestionResults(question, groups, total);
    }

    private static QuestionTally sum(QuestionTally one, QuestionTally other) {
        var counts = new HashMap<>(one.counts());
        other.counts().forEach((value, count) -> counts.merge(value, count, Integer::sum));
        return new QuestionTally(one.answered() + other.answered(), counts, one.sum() + other.sum());
    }

    private static GroupAnswers group(Question question, QuestionTally counted, Disclosure disclosure) {
        var answered = disclosure.shown(counted.answered());
        if (!answered.isGroup()) {
            return new GroupAnswers(answered, List.of(), null);
        }
        return new GroupAnswers(answered, bars(question.kind(), counted).toList(), mean(question.kind(), counted));
    }

    /** How often each value was chosen; numbers are counted by their classes. */
    private static Stream<GroupAnswers.Bar> bars(QuestionKind kind, QuestionTally counted) {
        return kind instanceof QuestionKind.Amount amount
                ? NumberClass.of(amount).map(one -> new GroupAnswers.Bar(one.value(), one.count(counted.counts())))
                : values(kind).map(value -> new GroupAnswers.Bar(value, counted.count(value)));
    }

    /** What can be chosen, in order; nothing for numbers and texts. */
    static Stream<String> values(QuestionKind kind) {
        return switch (kind) {
            case QuestionKind.Scale scale ->
                IntStream.rangeClosed(1, scale.points()).mapToObj(Integer::toString);
            case QuestionKind.Choice choice -> choice.ids().stream().map(Object::toString);
            case QuestionKind.Amount amount -> Stream.empty();
            case QuestionKind.FreeText text -> Stream.empty();
        };
    }

    private static GroupAnswers.@Nullable Mean mean(QuestionKind kind, QuestionTally counted) {
        return switch (kind) {
            case QuestionKind.Scale scale -> new GroupAnswers.Mean(counted.sum(), counted.answered());
            case QuestionKind.Amount amount -> new GroupAnswers.Mean(counted.sum(), counted.answered());
            case QuestionKind.Choice choice -> null;
            case QuestionKind.FreeText text -> null;
        };
    }
}
