package org.knotenpunkt.domain.partnership.content;

/** How concrete a goal is. Each level serves the one before it. */
public enum GoalLevel {
    /** The ideal (Leitziel). */
    GUIDING,
    /** A way towards it (Mittlerziel). */
    INTERMEDIATE,
    /** What is to be done, so that everybody can see whether it was (Handlungsziel). */
    OPERATIONAL;

    /** Whether a goal of this level can serve one of the other. */
    public boolean serves(GoalLevel other) {
        return compareTo(other) > 0;
    }
}
