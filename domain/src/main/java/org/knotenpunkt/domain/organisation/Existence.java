package org.knotenpunkt.domain.organisation;

/** Whether an organisation is there on a day. */
public enum Existence {
    /** It has not been founded yet. */
    NOT_YET,
    EXISTS,
    /** It has ended; what refers to it still finds it. */
    ENDED
}
