package org.knotenpunkt.domain.partnership.disagreement;

/** What parties have to settle. */
public enum DisagreementKind {
    /** Something is done otherwise than agreed (Abweichung). */
    DEVIATION,
    /** Parties see something differently (Meinungsverschiedenheit). */
    CONFLICT
}
