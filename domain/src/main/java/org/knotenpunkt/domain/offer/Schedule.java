package org.knotenpunkt.domain.offer;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When an offer takes place. Times are those of the installation's clocks, in summer as in winter.
 *
 * @param firstDay of the first session
 * @param start when each session begins
 * @param length 5 minutes to 12 hours
 * @param rule a recurrence rule as RFC 5545 writes it (section 3.3.10), as in {@code FREQ=WEEKLY;BYDAY=TU}; null if there is one session
 * @param lastDay up to which it recurs; null if there is one session
 * @param inHolidays whether it takes place in school holidays, too
 * @param onPublicHolidays whether it takes place on public holidays, too
 */
public record Schedule(
        LocalDate firstDay,
        LocalTime start,
        Duration length,
        @Nullable String rule,
        @Nullable LocalDate lastDay,
        boolean inHolidays,
        boolean onPublicHolidays) {
    public static final Duration SHORTEST = Duration.ofMinutes(5);
    public static final Duration LONGEST = Duration.ofHours(12);
    public static final int MAX_RULE_LENGTH = 300;
    /** More than one offer has in two years. */
    public static final int MOST_SESSIONS = 800;

    public Schedule {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("No length of a session: " + length);
        }
        if ((rule == null) != (lastDay == null)) {
            throw new IllegalArgumentException("What recurs does so until a day");
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("%s is before %s".formatted(lastDay, firstDay));
        }
    }

    /** Whether some of its days may lie in school holidays that it would leave out if they were known, as they are until the day; null is no day. */
    public boolean reachesBeyond(@Nullable LocalDate holidaysKnownUntil) {
        return lastDay != null && !inHolidays && (holidaysKnownUntil == null || lastDay.isAfter(holidaysKnownUntil));
    }

    /** One session. */
    public static Schedule once(LocalDate day, LocalTime start, Duration length) {
        return new Schedule(day, start, length, null, null, true, true);
    }
}
