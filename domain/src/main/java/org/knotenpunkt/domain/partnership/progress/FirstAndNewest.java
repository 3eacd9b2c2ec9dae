package org.knotenpunkt.domain.partnership.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of a goal that tell where it stands: the first one can be the baseline of its path, and by the newest one it is judged. Both are
 * the same where there is one alone.
 */
public record FirstAndNewest(GoalValue first, GoalValue newest) {
    /** Of those that were held by the day; empty if none was. */
    public static Optional<FirstAndNewest> of(Collection<GoalValue> values, LocalDate day) {
        var held = values.stream()
                .filter(value -> value.value() != null && !value.day().isAfter(day))
                .toList();
        return held.stream()
                .min(GoalValue.FROM_THE_FIRST)
                .map(first -> new FirstAndNewest(
                        first, held.stream().max(GoalValue.BY_DAY).orElse(first)));
    }

    /** Both as values of a goal; none where nothing was measured. */
    public static List<GoalValue> valuesOf(@Nullable FirstAndNewest measured) {
        return measured == null ? List.of() : List.of(measured.first(), measured.newest());
    }
}
