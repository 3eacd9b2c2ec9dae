package org.knotenpunkt.domain.offer.placement;

/** Where a placement stands. */
public enum PlacementState {
    /** The centre has not answered (vorgeschlagen). */
    PROPOSED,
    /** The centre has taken it in (aufgenommen). */
    ACCEPTED,
    /** The centre has said why not (abgelehnt). */
    REFUSED,
    /** Who proposed it has taken it back (zurückgezogen). */
    WITHDRAWN
}
