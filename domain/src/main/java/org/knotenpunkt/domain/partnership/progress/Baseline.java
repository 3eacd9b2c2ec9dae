package org.knotenpunkt.domain.partnership.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.Measure;

/**
 * Where the path of a goal begins. Either the agreement says so, or it says by when that is to be measured: then it is the first value of a
 * day up to that one. What was agreed stays as it is, and says no more than it did; a value that is withdrawn counts no more, here neither.
 *
 * @param measured the value that counts as the baseline; null where the agreement names one
 */
public record Baseline(
        LocalDate day, BigDecimal value, @Nullable GoalValue measured) {
    /**
     * The baseline of a goal; none if it is not known yet.
     *
     * @param values those that count, in any order
     */
    public static Optional<Baseline> of(Measure measure, Collection<GoalValue> values) {
        var agreed = measure.baseline();
        var on = measure.baselineOn();
        if (agreed != null && on != null) {
            return Optional.of(new Baseline(on, agreed, null));
        }
        var by = measure.baselineBy();
        return values.stream()
                .filter(value -> by != null && !value.day().isAfter(by))
                .filter(value -> value.value() != null)
                .min(GoalValue.FROM_THE_FIRST)
                .flatMap(first ->
                        Optional.ofNullable(first.value()).map(amount -> new Baseline(first.day(), amount, first)));
    }

    /** The value that counts as the baseline; empty where the agreement names one. */
    public Optional<GoalValue> asMeasured() {
        return Optional.ofNullable(measured);
    }
}
