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
    LANGUAGE;

    /** Whether the parts add up to the whole. */
    public boolean addsUp() {
        return this != TARGET && this != LANGUAGE;
    }
}
