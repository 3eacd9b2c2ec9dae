package org.knotenpunkt.domain.partnership.content;

/** What something is called that was reached. */
public enum ImpactClaim {
    /** What was done and whom it reached (Leistung). */
    OUTPUT,
    /** What changed for those whom it reached (Wirkung bei den Zielgruppen). */
    OUTCOME,
    /** What changed for society (gesellschaftliche Wirkung). */
    IMPACT
}
