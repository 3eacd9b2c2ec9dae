package org.knotenpunkt.domain.needs.result;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Rounded;

/**
 * What leaves the town about a wave: kept as it was published.
 *
 * <p>Few are "fewer than" the threshold, and every other number is rounded to five on its own, so that they need not add up. How answers are spread,
 * and means, are told on a large enough rounded base only. Even so few can sometimes be computed from the rest: then that rest is
 * withheld, too. There is no total over perspectives where one of them is few, and a mean only where no part of it is.
 *
 * @param groups by perspective: how many have answered
 * @param total of all perspectives; null where one of them is few
 */
public record PublishedTable(
        PublishedTableId id,
        int wave,
        LocalDate published,
        Map<Perspective, Rounded> groups,
        @Nullable Rounded total,
        List<Row> rows) {
    /**
     * How a perspective answered a question.
     *
     * @param answered how many did
     * @param cells how often each point or option was chosen; empty where that is not told
     * @param tenths the mean in tenths; null where that is not told
     */
    public record Row(
            String question,
            Perspective perspective,
            Rounded answered,
            Map<String, Rounded> cells,
            @Nullable Integer tenths) {}

    public PublishedTable {
        rows = List.copyOf(rows);
    }

    /** What may leave the town of the wave. */
    public static PublishedTable of(
            PublishedTableId id,
            LocalDate day,
            int wave,
            List<Perspective> asked,
            List<Question> questions,
            WaveTally tally,
            Disclosure disclosure) {
        var groups = new LinkedHashMap<Perspective, Rounded>();
        asked.forEach(perspective ->
                groups.put(perspective, disclosure.rounded(tally.of(perspective).sheets())));
        var isFew = groups.values().stream().anyMatch(Rounded.Few.class::isInstance);
        var sheets = asked.stream()
                .mapToInt(perspective -> tally.of(perspective).sheets())
                .sum();
        var rows = questions.stream()
                .filter(question -> !(question.kind() instanceof QuestionKind.FreeText))
                .flatMap(question -> asked.stream()
                        .map(perspective ->
                                row(question, perspective, tally.of(perspective).question(question.id()), disclosure)))
                .toList();
        return new PublishedTable(id, wave, day, groups, isFew ? null : disclosure.rounded(sheets), rows);
    }

    private static Row row(Question question, Perspective perspective, QuestionTally counted, Disclosure disclosure) {
        var answered = disclosure.rounded(counted.answered());
        var cells = new LinkedHashMap<String, Rounded>();
        if (disclosure.isBase(answered)) {
            QuestionResults.values(question.kind())
                    .forEach(value -> cells.put(value, disclosure.rounded(counted.count(value))));
            if (addsUp(question.kind()) && isComputable(cells, answered, disclosure)) {
                cells.clear();
            }
        }
        return new Row(
                question.id().value(),
                perspective,
                answered,
                cells,
                mean(question.kind(), counted, answered, cells, disclosure));
    }

    /** Whether everybody who answered is in one cell. */
    private static boolean addsUp(QuestionKind kind) {
        return kind instanceof QuestionKind.Scale || (kind instanceof QuestionKind.Choice choice && !choice.several());
    }

    /** Whether one of the few can be only one number, as all cells together are about as many as have answered. */
    private static boolean isComputable(Map<String, Rounded> cells, Rounded all, Disclosure told) {
        var least = cells.values().stream().mapToInt(told::least).sum();
        var most = cells.values().stream().mapToInt(told::most).sum();
        return cells.values().stream()
                .filter(Rounded.Few.class::isInstance)
                .anyMatch(cell -> Math.max(told.least(cell), told.least(all) - (most - told.most(cell)))
                        >= Math.min(told.most(cell), told.most(all) - (least - told.least(cell))));
    }

    private static @Nullable Integer mean(
            QuestionKind kind,
            QuestionTally counted,
            Rounded answered,
            Map<String, Rounded> cells,
            Disclosure disclosure) {
        var isTold = switch (kind) {
            case QuestionKind.Scale scale ->
                !cells.isEmpty() && cells.values().stream().noneMatch(Rounded.Few.class::isInstance);
            case QuestionKind.Amount amount -> true;
            case QuestionKind.Choice choice -> false;
            case QuestionKind.FreeText text -> false;
        };
        return isTold && disclosure.isBase(answered)
                ? Math.toIntExact(Math.round(10.0 * counted.sum() / counted.answered()))
                : null;
    }
}
