package org.knotenpunkt.domain.partnership.lineofsight;

/** Where a line of sight breaks off. */
public enum MissingLink {
    /** No goal answers a need, and nobody has said why it is not pursued (Bedarf ohne Ziel). */
    NEED_WITHOUT_GOAL,
    /** A goal names a need that is not to be found, and so does not say why it is pursued (Ziel ohne Bedarf). */
    GOAL_WITHOUT_NEED,
    /** Of a goal that holds nothing was measured for a year (Ziel ohne Wert). */
    GOAL_WITHOUT_VALUE,
    /** Of a contribution whose time has begun nothing was ever given (nie erbrachter Beitrag). */
    CONTRIBUTION_NEVER_DELIVERED,
    /** Something is still done for a goal that nobody pursues any more (Maßnahme ohne geltendes Ziel). */
    UNDERTAKING_FOR_ENDED_GOAL
}
