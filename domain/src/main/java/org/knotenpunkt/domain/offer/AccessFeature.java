package org.knotenpunkt.domain.offer;

/** What makes a place easier to get into and to be at. */
public enum AccessFeature {
    /** Without a step from the street to the room. */
    STEP_FREE,
    LIFT,
    WHEELCHAIR_TOILET,
    /** Helps those who wear a hearing aid. */
    INDUCTION_LOOP,
    SIGN_LANGUAGE,
    QUIET_ROOM,
    CHANGING_TABLE,
    ROOM_FOR_PRAMS
}
