package org.knotenpunkt.domain.access;

import org.knotenpunkt.domain.shared.Actor;

/** How far a personal access token reaches: never further than its owner. */
public enum TokenReach {
    /** It reads what its owner may read. */
    READ,
    /** It does what its owner may do. */
    WRITE,
    /** It reads the days that concern its owner, as part of an address to which calendar programs subscribe; and nothing else. */
    CALENDAR;

    /** How an actor is known who shows such a token. */
    public Actor.Means meansBy(PersonalTokenId id) {
        return new Actor.Means.Token(id.value(), this != WRITE);
    }
}
