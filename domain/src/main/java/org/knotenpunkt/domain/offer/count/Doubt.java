package org.knotenpunkt.domain.offer.count;

/** What makes one ask back whether a tally is meant. */
public enum Doubt {
    /** More people were there for the first time than were there at all. */
    MORE_FIRST_TIMERS_THAN_GUESTS,
    /** Far more came than usual. */
    FAR_MORE_THAN_USUAL,
    /** The session was on a public holiday. */
    ON_A_PUBLIC_HOLIDAY,
    /** The session was in school holidays, though its offer does not take place in them. */
    IN_SCHOOL_HOLIDAYS
}
