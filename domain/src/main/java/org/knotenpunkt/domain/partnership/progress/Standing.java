package org.knotenpunkt.domain.partnership.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.partnership.content.Measure;

/**
 * Where a goal stands, judged by its newest value, as of the day of that value.
 *
 * @param newest the value by which it is judged; null if there is none
 * @param path the path on which it is to come; null if it is not known where that begins
 */
public record Standing(
        HowFar state, @Nullable GoalValue newest, @Nullable Path path) {
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
        var measured = values.stream()
                .filter(value -> value.value() != null && !value.day().isAfter(today))
                .toList();
        var newest = measured.stream().max(GoalValue.BY_DAY).orElse(null);
        var path = Path.of(measure, measured).orElse(null);
        return new Standing(state(measure, path, newest, today), newest, path);
    }

    private static HowFar state(Measure measure, @Nullable Path path, @Nullable GoalValue newest, LocalDate today) {
        var value = newest == null ? null : newest.value();
        if (path == null || newest == null || value == null) {
            return HowFar.UNKNOWN;
        }
        if (path.endsWith(value)) {
            return HowFar.REACHED;
        }
        if (measure.due().isBefore(today) && newest.day().isBefore(measure.due())) {
            return HowFar.UNKNOWN;
        }
        return path.isKeptBy(value, newest.day()) ? HowFar.ON_PATH : HowFar.BEHIND;
    }

    /** Of a goal that is not measured. */
    static final Standing NONE = new Standing(HowFar.UNKNOWN, null, null);

    /** By what it is judged. */
    public Optional<GoalValue> judgedBy() {
        return Optional.ofNullable(newest);
    }

    /** How much of its way it has come, as {@link Path#covered} tells it; empty where that is unknown. */
    public Optional<BigDecimal> covered() {
        var value = newest == null ? null : newest.value();
        return path == null || value == null || state == HowFar.UNKNOWN
                ? Optional.empty()
                : Optional.of(path.covered(value));
    }
}
