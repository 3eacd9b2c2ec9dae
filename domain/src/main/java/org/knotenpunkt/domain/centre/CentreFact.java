package org.knotenpunkt.domain.centre;

/** What can be said about a centre and taken back. */
public enum CentreFact {
    PHASE,
    FUNDING,
    POST
}
