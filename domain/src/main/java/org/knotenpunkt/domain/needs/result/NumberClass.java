package org.knotenpunkt.domain.needs.result;

import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.knotenpunkt.domain.needs.instrument.QuestionKind;

/**
 * Numbers that are counted together, from the one to the other, both included.
 *
 * <p>The classes of a question follow from what can be answered and not from what was: so those of all groups and waves can be put beside
 * each other. There are five at most, all as wide but the last, which may be narrower; where no more than five numbers can be answered,
 * each has a class of its own.
 */
public record NumberClass(int from, int to) {
    private static final int MOST = 5;

    public NumberClass {
        if (from > to) {
            throw new IllegalArgumentException("No number lies between %d and %d".formatted(from, to));
        }
    }

    /** Those of a question, the smallest numbers first. */
    public static Stream<NumberClass> of(QuestionKind.Amount asked) {
        var numbers = (long) asked.max() - asked.min() + 1;
        var width = Math.ceilDiv(numbers, MOST);
        return LongStream.range(0, Math.ceilDiv(numbers, width))
                .map(position -> asked.min() + position * width)
                .mapToObj(
                        from -> new NumberClass(Math.toIntExact(from), (int) Math.min(from + width - 1, asked.max())));
    }

    /** By which it is known among those of its question, as in {@code 3..5}; one number alone is known by itself. */
    public String value() {
        return from == to ? Integer.toString(from) : "%d..%d".formatted(from, to);
    }

    /** How often one of its numbers was answered. */
    int count(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .filter(counted -> holds(Integer.parseInt(counted.getKey())))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private boolean holds(int number) {
        return from <= number && number <= to;
    }
}
