package org.knotenpunkt.domain.offer.count;

import org.jspecify.annotations.Nullable;

/**
 * What the counts of several sessions come to. Attendances are not persons: who comes twice is counted twice.
 *
 * @param held sessions that took place
 * @param entered of how many of these something was entered
 * @param estimated of how many of these it is an estimate
 * @param adults attendances
 * @param upToFive attendances of children of 0 to 5 years
 * @param sixToTen attendances of children of 6 to 10 years
 * @param elevenAndOlder attendances of children of 11 years and older
 * @param ofUnknownAge attendances of children of an age that nobody has noted
 * @param estimatedGuests how many of all attendances are estimates
 * @param firstTimers attendances for the first time, at the sessions where somebody has asked
 * @param askedGuests all attendances at those sessions
 * @param staffMinutes as far as they were entered; null if nowhere
 * @param volunteerMinutes as far as they were entered; null if nowhere
 */
public record Figure(
        long held,
        long entered,
        long estimated,
        long adults,
        long upToFive,
        long sixToTen,
        long elevenAndOlder,
        long ofUnknownAge,
        long estimatedGuests,
        long firstTimers,
        long askedGuests,
        @Nullable Long staffMinutes,
        @Nullable Long volunteerMinutes) {
    public static final Figure NONE = new Figure(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);

    /** A session that took place and of which nothing was entered. */
    public static final Figure MISSING = new Figure(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);

    /** A session of which the tally was entered. */
    public static Figure of(Tally tally) {
        var guests = tally.guests();
        var estimated = tally.method() == TallyMethod.ESTIMATED;
        var firstTimers = tally.firstTimers();
        return new Figure(
                1,
                1,
                estimated ? 1 : 0,
                guests.adults(),
                guests.upToFive(),
                guests.sixToTen(),
                guests.elevenAndOlder(),
                guests.ofUnknownAge(),
                estimated ? guests.total() : 0,
                firstTimers == null ? 0 : firstTimers,
                firstTimers == null ? 0 : guests.total(),
                minutes(tally.staffMinutes()),
                minutes(tally.volunteerMinutes()));
    }

    private static @Nullable Long minutes(@Nullable Integer entered) {
        return entered == null ? null : entered.longValue();
    }

    public Figure plus(Figure other) {
        return new Figure(
                held + other.held,
                entered + other.entered,
                estimated + other.estimated,
                adults + other.adults,
                upToFive + other.upToFive,
                sixToTen + other.sixToTen,
                elevenAndOlder + other.elevenAndOlder,
                ofUnknownAge + other.ofUnknownAge,
                estimatedGuests + other.estimatedGuests,
                firstTimers + other.firstTimers,
                askedGuests + other.askedGuests,
                sum(staffMinutes, other.staffMinutes),
                sum(volunteerMinutes, other.volunteerMinutes));
    }

    /** The same for those who are not to know how long people have worked. */
    public Figure withoutHours() {
        return new Figure(
                held,
                entered,
                estimated,
                adults,
                upToFive,
                sixToTen,
                elevenAndOlder,
                ofUnknownAge,
                estimatedGuests,
                firstTimers,
                askedGuests,
                null,
                null);
    }

    private static @Nullable Long sum(@Nullable Long some, @Nullable Long more) {
        return some == null || more == null ? (some == null ? more : some) : Long.valueOf(some + more);
    }

    public long children() {
        return upToFive + sixToTen + elevenAndOlder + ofUnknownAge;
    }

    /** All attendances. */
    public long guests() {
        return adults + children();
    }
}
