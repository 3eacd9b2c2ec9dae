package org.knotenpunkt.domain.offer.count;

/** How a number came about. */
public enum TallyMethod {
    /** Heads were counted. */
    COUNTED,
    /** Somebody has made a guess. */
    ESTIMATED
}
