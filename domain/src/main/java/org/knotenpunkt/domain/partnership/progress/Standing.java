package org.knotenpunkt.domain.partnership.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.Measure;

/**
 * Where a goal stands, judged by its newest value, as of the day of that value.
 *
 * @param newest the value by which it is judged; null if there is none
 */
public record Standing(HowFar state, @Nullable GoalValue newest) {
    /** How far a goal has come. */
    public enum HowFar {
        /** The target is reached (erreicht). */
        REACHED,
        /** As much as its path asks for on that day, or more (auf dem Weg). */
        ON_PATH,
        /** Less than that (zurück). */
        BEHIND,
        /** There is no value or no baseline, or no value since it was due (unbekannt). */
        UNKNOWN
    }

    /** Where the goal stands on the day, by what had been measured by then. */
    public static Standing of(Measure measure, Collection<GoalValue> values, LocalDate today) {
        var newest = values.stream()
                .filter(value -> value.value() != null && !value.day().isAfter(today))
                .max(GoalValue.BY_DAY)
                .orElse(null);
        return new Standing(state(measure, newest, today), newest);
    }

    private static HowFar state(Measure measure, @Nullable GoalValue newest, LocalDate today) {
        var path = Path.of(measure);
        var value = newest == null ? null : newest.value();
        if (path.isEmpty() || newest == null || value == null) {
            return HowFar.UNKNOWN;
        }
        if (path.get().endsWith(value)) {
            return HowFar.REACHED;
        }
        if (measure.due().isBefore(today) && newest.day().isBefore(measure.due())) {
            return HowFar.UNKNOWN;
        }
        return path.get().isKeptBy(value, newest.day()) ? HowFar.ON_PATH : HowFar.BEHIND;
    }

    /** By what it is judged. */
    public Optional<GoalValue> judgedBy() {
        return Optional.ofNullable(newest);
    }
}
