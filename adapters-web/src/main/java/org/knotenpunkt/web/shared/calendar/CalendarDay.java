package org.knotenpunkt.web.shared.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A day in a calendar, from morning to evening, which keeps nobody from other plans.
 *
 * @param uid what it is, on whichever day: the same for good, and nothing else has it
 * @param title what is on the day, in one line
 * @param description more about it; may have several lines and may be empty
 * @param page where to read on
 * @param changed when the day or what is said of it last changed
 * @param sequence how often it had changed by then
 */
public record CalendarDay(
        String uid, LocalDate day, String title, String description, URI page, Instant changed, int sequence)
        implements CalendarEntry {}
