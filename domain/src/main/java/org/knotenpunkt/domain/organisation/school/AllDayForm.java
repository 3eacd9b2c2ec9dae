package org.knotenpunkt.domain.organisation.school;

/** How a school fills the afternoon. */
public enum AllDayForm {
    /** Families choose (offener Ganztag, OGS). */
    OPEN,
    /** It is part of the school day of all (gebundener, rhythmisierter Ganztag). */
    BOUND,
    /** The school ends at noon. */
    NONE
}
