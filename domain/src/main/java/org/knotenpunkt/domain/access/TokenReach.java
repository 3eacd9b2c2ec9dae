package org.knotenpunkt.domain.access;

import org.knotenpunkt.domain.shared.Actor.Means;

/** How far a personal access token reaches: never further than its owner. */
public enum TokenReach {
    /** It reads what its owner may read. */
    READ(Means.READING_TOKEN),
    /** It does what its owner may do. */
    WRITE(Means.TOKEN);

    private final Means means;

    TokenReach(Means means) {
        this.means = means;
    }

    /** How an actor is known who shows such a token. */
    public Means means() {
        return means;
    }
}
