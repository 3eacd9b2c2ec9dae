package org.knotenpunkt.domain.needs.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Disclosure;
import org.knotenpunkt.domain.shared.Shown;

/**
 * How a group answered a question.
 *
 * @param answered how many of it did
 * @param bars how often each point, option or class of numbers was chosen, all of them in their order; empty for texts, and where too
 *     few answered
 * @param mean of the points or numbers; null where there is none, or too few answered
 */
public record GroupAnswers(
        Shown answered, List<Bar> bars, @Nullable Mean mean) {
    /** How often a point, an option or a class of numbers was chosen, by its number, id or {@link NumberClass#value()}. */
    public record Bar(String value, int count) {}

    /**
     * A mean with what it is made of.
     *
     * @param sum of the points or numbers
     * @param n of how many
     */
    public record Mean(long sum, int n) {
        public double value() {
            return (double) sum / n;
        }
    }

    public GroupAnswers {
        bars = List.copyOf(bars);
    }

    /** Where too few answered to show anything. */
    static GroupAnswers suppressed(Disclosure disclosure) {
        return new GroupAnswers(new Shown.Suppressed(disclosure.threshold()), List.of(), null);
    }
}
