package org.knotenpunkt.web.shared.calendar;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Some hours in a calendar. They are written as instants, so that no client has to know when clocks change.
 *
 * @param uid what it is, whenever it is: the same for good, and nothing else has it
 * @param title what it is called, in one line
 * @param description more about it; may have several lines and may be empty
 * @param place where it is, in one line; null if it is not known
 * @param cancelled whether it does not take place
 * @param page where to read on
 * @param changed when it, or what is said of it, last changed
 * @param sequence how often it had changed by then
 */
public record CalendarHours(
        String uid,
        Instant start,
        Instant end,
        String title,
        String description,
        @Nullable String place,
        boolean cancelled,
        URI page,
        Instant changed,
        int sequence)
        implements CalendarEntry {}
