package org.knotenpunkt.domain.offer.accessibility;

/** How far pages meet the requirements of accessibility. */
public enum Conformity {
    FULL,
    PARTIAL,
    NONE
}
