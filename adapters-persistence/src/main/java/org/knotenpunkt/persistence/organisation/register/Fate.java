package org.knotenpunkt.persistence.organisation.register;

/** Why a line is not taken over. */
enum Fate {
    /** It refers to something that is not there. */
    REFUSED,
    /** What is known here stays as it is. */
    KEPT
}
