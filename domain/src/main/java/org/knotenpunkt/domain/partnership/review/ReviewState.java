package org.knotenpunkt.domain.partnership.review;

/** How far a review has come. */
public enum ReviewState {
    /** The parties rate, each for itself. */
    OPEN,
    /** All is on the table, and people talk about it. */
    CLOSED,
    /** What follows from it is written down; nothing changes any more. */
    CONCLUDED
}
