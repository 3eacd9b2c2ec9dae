package org.knotenpunkt.domain.offer.plan;

/** What cannot be, or hardly. */
public enum ClashKind {
    /** Two sessions at once in one room. */
    PLACE,
    /** Two sessions at once with one speaker. */
    SPEAKER,
    /**
     * Two sessions of a centre at once in two houses with the same contact, where nobody is named who holds one of them: in one house somebody
     * is there for both, and at another centre the same words are somebody else.
     */
    CONTACT,
    /** In school holidays, in which the offer does not mean to take place. */
    SCHOOL_HOLIDAY,
    /** On a public holiday, on which the offer does not mean to take place. */
    PUBLIC_HOLIDAY
}
