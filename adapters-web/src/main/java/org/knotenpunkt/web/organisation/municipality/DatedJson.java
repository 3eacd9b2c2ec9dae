package org.knotenpunkt.web.organisation.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Sourced;
import org.knotenpunkt.domain.shared.Timeline;
import org.knotenpunkt.web.shared.answer.SourceJson;

/** A fact, the period in which it holds, and where it was read. */
public record DatedJson<T>(
        T value, @Nullable LocalDate from, @Nullable LocalDate until, SourceJson source) {
    /** The facts of a timeline, oldest first. */
    public static <T, J> List<DatedJson<J>> from(Timeline<Sourced<T>> timeline, Function<T, J> mapping) {
        return timeline.entries().stream()
                .map(entry -> new DatedJson<>(
                        mapping.apply(entry.value().value()),
                        entry.validity().from(),
                        entry.validity().until(),
                        SourceJson.from(entry.value().source())))
                .toList();
    }
}
