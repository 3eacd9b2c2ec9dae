package org.knotenpunkt.application.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a list says of other days than the one of the list.
 *
 * @param firstDay the first day of what does not exist yet on the day of the list; null for all others
 * @param lastDay the last day of what has ended by then; null for all others
 * @param earlierNames those among the names that it bore before in which something was found that was looked for, the newest first
 * @param laterNames those among the names that it will bear in which something was found that was looked for, the next one first
 */
public record OtherDays(
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        List<String> earlierNames,
        List<LaterName> laterNames) {
    /** Nothing: it exists, and it was found by what it is called. */
    public static final OtherDays NONE = new OtherDays(null, null, List.of(), List.of());

    /** A name that something bears only from a day to come on. */
    public record LaterName(String name, LocalDate from) {}

    public OtherDays {
        earlierNames = List.copyOf(earlierNames);
        laterNames = List.copyOf(laterNames);
    }

    /** The names of other days in which something was found. */
    public Stream<String> names() {
        return Stream.concat(earlierNames.stream(), laterNames.stream().map(LaterName::name));
    }
}
