package org.knotenpunkt.domain.access.sight;

/** The kinds of records of which somebody may ask who sees them. */
public enum RecordKind {
    /** An organisation: a municipality, a school, a centre, a provider, ... */
    ORGANISATION,
    RELATION,
    FUNCTION,
    SOCIAL_SPACE,
    /** The import of a register. */
    IMPORT,
    /** A network of towns. */
    INITIATIVE,
    ACCOUNT,
    GRANT
}
