package org.knotenpunkt.application.offer;

/** What helps families to take part in an offer. */
public enum Support {
    /** Children are looked after meanwhile. */
    CHILD_CARE,
    /** Somebody interprets on demand. */
    INTERPRETER
}
