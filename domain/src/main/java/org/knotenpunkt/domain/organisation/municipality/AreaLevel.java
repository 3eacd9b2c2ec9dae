package org.knotenpunkt.domain.organisation.municipality;

/** The levels on which municipalities add up, the largest first. */
public enum AreaLevel {
    /** A state of the federation (Land); two digits of the AGS. */
    STATE,
    /** A region of a state (Regierungsbezirk); three digits of the AGS. */
    REGION,
    /** A district, or a city that is one of its own (Kreis, kreisfreie Stadt); five digits of the AGS. */
    DISTRICT
}
