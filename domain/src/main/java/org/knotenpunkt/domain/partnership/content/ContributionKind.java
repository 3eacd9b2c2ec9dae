package org.knotenpunkt.domain.partnership.content;

/** What a party gives. */
public enum ContributionKind {
    /** Working time, in hours. */
    HOURS,
    /** Rooms, in hours of use. */
    ROOMS,
    /** Money, in euro cents. */
    MONEY,
    /** Things, in pieces. */
    MATERIAL
}
