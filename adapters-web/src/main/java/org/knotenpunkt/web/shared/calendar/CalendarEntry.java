package org.knotenpunkt.web.shared.calendar;

import java.net.URI;
import java.time.Instant;

/** Something that stands in a calendar: a whole day, or some hours of it. */
public sealed interface CalendarEntry permits CalendarDay, CalendarHours {
    /** What it is, whenever it is: the same for good, and nothing else has it. */
    String uid();

    /** What it is called, in one line. */
    String title();

    /** More about it; may have several lines and may be empty. */
    String description();

    /** Where to read on. */
    URI page();

    /** When it, or what is said of it, last changed. */
    Instant changed();

    /** How often it had changed by then. */
    int sequence();
}
