package org.knotenpunkt.web.offer.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.count.AccessPath;
import org.knotenpunkt.domain.offer.count.EntryId;
import org.knotenpunkt.domain.offer.count.Tally;
import org.knotenpunkt.domain.offer.count.TallyMethod;
import org.knotenpunkt.web.shared.text.Words;

/** What the form for a count asks. */
final class CountFields {
    static final String ENTRY = "entry";
    static final String REASON = "reason";
    /** Why the session did not take place; left empty if it did. */
    static final String NOT_HELD = "notHeld";
    /** How many people there were, by age. */
    static final List<String> HEADS = List.of(
            CountRequests.ADULTS,
            CountRequests.UP_TO_FIVE,
            CountRequests.SIX_TO_TEN,
            CountRequests.ELEVEN_AND_OLDER,
            CountRequests.OF_UNKNOWN_AGE);
    /** The whole numbers that are counted of each session. */
    static final List<String> NUMBERS =
            Stream.concat(HEADS.stream(), Stream.of(CountRequests.FIRST_TIMERS)).toList();

    private static final BigDecimal MINUTES_OF_HOUR = BigDecimal.valueOf(60);

    private CountFields() {}

    /** For how many people have heard of the centre by the path. */
    static String of(AccessPath path) {
        return CountRequests.ACCESS_PATHS + "." + path;
    }

    /**
     * With what the form begins.
     *
     * @param tally that was entered last; null if none was
     */
    static @Nullable Object[] values(EntryId entry, @Nullable Tally tally, Words words) {
        if (tally == null) {
            return new @Nullable Object[] {ENTRY, entry, CountRequests.METHOD, TallyMethod.COUNTED};
        }
        var guests = tally.guests();
        var said = new @Nullable Object[] {
            ENTRY,
            entry,
            CountRequests.ADULTS,
            guests.adults(),
            CountRequests.UP_TO_FIVE,
            guests.upToFive(),
            CountRequests.SIX_TO_TEN,
            guests.sixToTen(),
            CountRequests.ELEVEN_AND_OLDER,
            guests.elevenAndOlder(),
            CountRequests.OF_UNKNOWN_AGE,
            guests.ofUnknownAge(),
            CountRequests.FIRST_TIMERS,
            tally.firstTimers(),
            CountRequests.LANGUAGES,
            tally.languages(),
            CountRequests.METHOD,
            tally.method(),
            CountRequests.STAFF_HOURS,
            hours(tally.staffMinutes(), words),
            CountRequests.VOLUNTEER_HOURS,
            hours(tally.volunteerMinutes(), words)
        };
        return Stream.concat(
                        Arrays.stream(said),
                        tally.accessPaths().entrySet().stream()
                                .flatMap(path -> Stream.of(of(path.getKey()), path.getValue())))
                .toArray();
    }

    private static @Nullable String hours(@Nullable Integer minutes, Words words) {
        return minutes == null
                ? null
                : words.show(BigDecimal.valueOf(minutes)
                        .divide(MINUTES_OF_HOUR, 2, RoundingMode.HALF_UP)
                        .stripTrailingZeros());
    }
}
