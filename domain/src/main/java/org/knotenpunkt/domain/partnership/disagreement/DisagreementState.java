package org.knotenpunkt.domain.partnership.disagreement;

/** How far a disagreement has come. All but the first stay. */
public enum DisagreementState {
    /** The parties concerned look for a resolution. */
    OPEN,
    /** All of them have agreed to the same words. */
    RESOLVED,
    /** It is over without a resolution. */
    CLOSED,
    /** The party that raised it has taken it back. */
    WITHDRAWN
}
