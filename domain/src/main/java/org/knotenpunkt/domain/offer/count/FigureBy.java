package org.knotenpunkt.domain.offer.count;

/** By what figures are told apart. */
public enum FigureBy {
    MONTH,
    SCHOOL_YEAR,
    CALENDAR_YEAR,
    CENTRE,
    /** The school at which the centre was on the day of the session. */
    SCHOOL,
    /** The provider that held the session, or else the one that carried the centre on its day. */
    PROVIDER,
    KIND,
    /** An offer for several groups stands with each of them: the parts are more than the whole. */
    TARGET,
    /** A session with several languages stands with each of them, and one without any with none. */
    LANGUAGE,
    /**
     * Of first-timers alone, who add up to all of them; where it is not known by which path they came, they stand with none. A session stands with
     * each path that was said there.
     */
    ACCESS_PATH;

    /** Whether the parts add up to the whole. */
    public boolean addsUp() {
        return this != TARGET && this != LANGUAGE && this != ACCESS_PATH;
    }

    /** Whether first-timers alone are told apart, and all else is of whole sessions. */
    public boolean isOfFirstTimers() {
        return this == ACCESS_PATH;
    }
}
