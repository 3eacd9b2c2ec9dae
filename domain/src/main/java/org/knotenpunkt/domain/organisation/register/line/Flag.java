package org.knotenpunkt.domain.organisation.register.line;

/** Something that people should look at, though nothing was refused for it. */
public enum Flag {
    /** A code that we do not know; kept as it is. */
    UNKNOWN_CODE,
    /** Coordinates outside Germany, or in another system than EPSG:25832; left out. */
    UNKNOWN_COORDINATES,
    /** A way to reach the organisation that cannot be used as it is written; left out. */
    UNUSABLE_CONTACT,
    /** A later change of the field is known here already; left as it is. */
    LATER_CHANGE_KNOWN,
    /** The organisation has ended here; its record was left as it is. */
    ENDED_HERE,
    /** The key was borne here once and is by nobody any more; nothing of the line was taken. */
    KEY_ENDED,
    /** A school that is new, beside one of the same name and town that is known here without a number. */
    POSSIBLE_DOUBLE
}
