package org.knotenpunkt.domain.needs.answer;

/** How a sheet came in. */
public enum Way {
    /** Somebody has answered through a public link. */
    LINK,
    /** Somebody has typed in a form on paper. */
    PAPER,
    /** It stood in a file. */
    IMPORT
}
