package org.knotenpunkt.domain.offer.count;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/**
 * What was seen at a session.
 *
 * @param firstTimers how many of the guests were there for the first time; null if nobody has asked
 * @param languages that were heard, in the order of their tags; none if nobody has listened
 * @param staffMinutes for how long people who are paid have worked, all together; null if nobody has said
 * @param volunteerMinutes for how long volunteers have worked, all together; null if nobody has said
 */
public record Tally(
        HeadCount guests,
        @Nullable Integer firstTimers,
        SortedSet<LanguageTag> languages,
        TallyMethod method,
        @Nullable Integer staffMinutes,
        @Nullable Integer volunteerMinutes) {
    /** A hundred hours: ten people for ten hours. */
    public static final int MAX_MINUTES = 6000;

    public Tally {
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        if (firstTimers != null && (firstTimers < 0 || firstTimers > HeadCount.MAX)) {
            throw new IllegalArgumentException("No number of first-timers: " + firstTimers);
        }
        if (isNoTime(staffMinutes) || isNoTime(volunteerMinutes)) {
            throw new IllegalArgumentException("No time of work: %s, %s".formatted(staffMinutes, volunteerMinutes));
        }
    }

    private static boolean isNoTime(@Nullable Integer minutes) {
        return minutes != null && (minutes < 0 || minutes > MAX_MINUTES);
    }

    /** People that were counted, and no more. */
    public static Tally of(HeadCount guests) {
        return new Tally(guests, null, new TreeSet<>(), TallyMethod.COUNTED, null, null);
    }

    /** The same languages and hours, with what somebody says of the people. */
    public Tally recounted(HeadCount guests, @Nullable Integer firstTimers, TallyMethod method) {
        return new Tally(guests, firstTimers, languages, method, staffMinutes, volunteerMinutes);
    }
}
