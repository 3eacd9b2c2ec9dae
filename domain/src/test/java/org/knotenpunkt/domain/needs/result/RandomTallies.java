package org.knotenpunkt.domain.needs.result;

import static org.knotenpunkt.domain.needs.NeedsFixtures.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.knotenpunkt.domain.needs.Perspective;
import org.knotenpunkt.domain.needs.instrument.Question;
import org.knotenpunkt.domain.needs.instrument.QuestionId;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;

/** Answers by chance: many groups are small, and much is left out. */
final class RandomTallies {
    static final List<Perspective> PERSPECTIVES = Perspective.STANDARD.subList(0, 4);

    private final Random random;

    RandomTallies(long seed) {
        random = new Random(seed);
    }

    WaveTally wave() {
        var perspectives = new HashMap<Perspective, PerspectiveTally>();
        PERSPECTIVES.forEach(perspective -> perspectives.put(perspective, perspective(size())));
        return new WaveTally(perspectives);
    }

    private int size() {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextInt(6);
            case 1 -> 5 + random.nextInt(4);
            case 2 -> 18 + random.nextInt(8);
            default -> random.nextInt(60);
        };
    }

    /** So many sheets. */
    PerspectiveTally perspective(int sheets) {
        var all = new HashMap<QuestionId, QuestionTally>();
        questions().forEach(question -> all.put(question.id(), question(question, answered(question, sheets))));
        return new PerspectiveTally(sheets, all);
    }

    private int answered(Question question, int sheets) {
        return question.required()
                ? sheets
                : Math.max(0, sheets - (random.nextBoolean() ? 0 : random.nextInt(sheets + 1)));
    }

    /** So many answers. */
    QuestionTally question(Question question, int answered) {
        var values = QuestionResults.values(question.kind()).toList();
        var counts = new HashMap<String, Integer>();
        var usual = values.isEmpty() ? "" : values.get(random.nextInt(values.size()));
        IntStream.range(0, values.isEmpty() ? 0 : answered)
                .mapToObj(i -> random.nextInt(4) > 0 ? usual : values.get(random.nextInt(values.size())))
                .forEach(value -> counts.merge(value, 1, Integer::sum));
        return new QuestionTally(answered, counts, sum(question.kind(), answered, counts));
    }

    private long sum(QuestionKind kind, int answered, Map<String, Integer> counts) {
        return switch (kind) {
            case QuestionKind.Scale scale ->
                counts.entrySet().stream()
                        .mapToLong(count -> Long.parseLong(count.getKey()) * count.getValue())
                        .sum();
            case QuestionKind.Amount amount -> random.nextInt(12 * answered + 1);
            case QuestionKind.Choice choice -> 0;
            case QuestionKind.FreeText text -> 0;
        };
    }
}
