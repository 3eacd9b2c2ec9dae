package org.knotenpunkt.domain.partnership.progress;

/** How one came to a number, the most reliable way first. */
public enum CountMethod {
    /** Somebody has counted (gezählt). */
    COUNTED,
    /** Somebody who knows has estimated (geschätzt). */
    ESTIMATED,
    /** Nobody has done either: there is no number, which is not zero (nicht erhoben). */
    NOT_HELD
}
