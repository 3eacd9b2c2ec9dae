package org.knotenpunkt.domain.offer.count;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.needs.instrument.LanguageTag;

/**
 * What was seen at a session.
 *
 * @param firstTimers how many of the guests were there for the first time; null if nobody has asked
 * @param accessPaths how many of the first-timers said of a path that they heard of the centre by it, in the order of the paths; a path of
 *     which nobody said so is not there, and of whoever is in none it is not known
 * @param languages that were heard, in the order of their tags; none if nobody has listened
 * @param staffMinutes for how long people who are paid have worked, all together; null if nobody has said
 * @param volunteerMinutes for how long volunteers have worked, all together; null if nobody has said
 */
public record Tally(
        HeadCount guests,
        @Nullable Integer firstTimers,
        Map<AccessPath, Integer> accessPaths,
        SortedSet<LanguageTag> languages,
        TallyMethod method,
        @Nullable Integer staffMinutes,
        @Nullable Integer volunteerMinutes) {
    /** A hundred hours: ten people for ten hours. */
    public static final int MAX_MINUTES = 6000;

    public Tally {
        accessPaths = said(accessPaths);
        languages = Collections.unmodifiableSortedSet(new TreeSet<>(languages));
        if (firstTimers != null && (firstTimers < 0 || firstTimers > HeadCount.MAX)) {
            throw new IllegalArgumentException("No number of first-timers: " + firstTimers);
        }
        if (isNoTime(staffMinutes) || isNoTime(volunteerMinutes)) {
            throw new IllegalArgumentException("No time of work: %s, %s".formatted(staffMinutes, volunteerMinutes));
        }
    }

    private static Map<AccessPath, Integer> said(Map<AccessPath, Integer> people) {
        var said = new EnumMap<AccessPath, Integer>(AccessPath.class);
        people.forEach((path, number) -> {
            if (number < 0 || number > HeadCount.MAX) {
                throw new IllegalArgumentException("No number of people: %s, %d".formatted(path, number));
            }
            if (number > 0) {
                said.put(path, number);
            }
        });
        return Collections.unmodifiableMap(said);
    }

    private static boolean isNoTime(@Nullable Integer minutes) {
        return minutes != null && (minutes < 0 || minutes > MAX_MINUTES);
    }

    /** People that were counted, and no more. */
    public static Tally of(HeadCount guests) {
        return new Tally(guests, null, Map.of(), new TreeSet<>(), TallyMethod.COUNTED, null, null);
    }

    /** The same access paths, languages and hours, with what somebody says of the people. */
    public Tally recounted(HeadCount guests, @Nullable Integer firstTimers, TallyMethod method) {
        return new Tally(guests, firstTimers, accessPaths, languages, method, staffMinutes, volunteerMinutes);
    }

    /** Of how many first-timers it is known how they heard of the centre. */
    public int knownPaths() {
        return accessPaths.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many people were said to be there for the first time: none where nobody has asked. */
    int saidFirstTimers() {
        return firstTimers == null ? 0 : firstTimers;
    }
}
