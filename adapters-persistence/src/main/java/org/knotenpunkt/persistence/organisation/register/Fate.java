package org.knotenpunkt.persistence.organisation.register;

/** What comparing decided about a line. */
enum Fate {
    /** It is taken over. */
    TAKEN,
    /** It refers to something that is not there. */
    REFUSED,
    /** What is known here stays as it is. */
    KEPT
}
