package org.knotenpunkt.domain.offer.count;

/**
 * How many usually come to an offer: as many as came to its last sessions.
 *
 * @param guests at all of the sessions together
 * @param sessions how many of them there are; 0 where nothing has been entered yet
 */
public record Usual(long guests, int sessions) {
    public static final Usual UNKNOWN = new Usual(0, 0);
    /** So many of the last sessions say what is usual. */
    public static final int SESSIONS = 10;

    private static final int TIMES = 5;
    private static final int AT_LEAST = 20;

    /** Whether it is so many more than usual that a digit may have slipped in. */
    boolean isFarBelow(int total) {
        return sessions > 0 && total >= AT_LEAST && (long) total * sessions > TIMES * guests;
    }

    /** The mean, rounded to whole people. */
    public int mean() {
        return sessions == 0 ? 0 : Math.toIntExact(Math.round((double) guests / sessions));
    }
}
