package org.knotenpunkt.domain.organisation.function;

/** As what a person serves in a function. */
public enum TermRole {
    /** Holds it; there is one holder at a time. */
    HOLDER,
    /** Stands in for the holder; there may be several. */
    DEPUTY
}
