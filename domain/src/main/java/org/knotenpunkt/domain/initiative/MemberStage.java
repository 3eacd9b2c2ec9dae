package org.knotenpunkt.domain.initiative;

/** How far a town has come with its family centres; in the order in which towns go. */
public enum MemberStage {
    /** The town wants it (Idee). */
    IDEA,
    /** It is decided how and where (Konzept). */
    CONCEPT,
    /** The first centre is at work (erstes Zentrum). */
    FIRST_CENTRE,
    /** Several centres are at work, and somebody coordinates them (mehrere Zentren). */
    SEVERAL_CENTRES,
    /** Centres and coordination stand in the regular budget (verstetigt). */
    ANCHORED;

    /** The stage to which a town comes next; after the last one there is none other. */
    public MemberStage next() {
        return switch (this) {
            case IDEA -> CONCEPT;
            case CONCEPT -> FIRST_CENTRE;
            case FIRST_CENTRE -> SEVERAL_CENTRES;
            case SEVERAL_CENTRES, ANCHORED -> ANCHORED;
        };
    }

    public boolean isBefore(MemberStage other) {
        return compareTo(other) < 0;
    }
}
