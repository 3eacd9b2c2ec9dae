package org.knotenpunkt.domain.initiative;

/** What can have been recorded wrongly about a network. */
public enum InitiativeFact {
    NAME,
    /** When it was founded. */
    FOUNDING,
    /** That a town belongs to it for a time. */
    MEMBERSHIP,
    /** That a town has reached a stage. */
    STAGE,
    /** A count that somebody published. */
    COUNT,
    /** That an organisation carries it for a time. */
    SUPPORT
}
