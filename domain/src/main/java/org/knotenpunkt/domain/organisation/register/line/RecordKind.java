package org.knotenpunkt.domain.organisation.register.line;

/** What a record of a register describes. */
public enum RecordKind {
    STATE,
    REGION,
    DISTRICT,
    MUNICIPALITY,
    SCHOOL,
    /** An office that the list of schools carries along; never a school. */
    AUTHORITY,
    /** The social index of a school in a school year. */
    SOCIAL_INDEX,
    /** That a school takes part in the Startchancen programme. */
    STARTCHANCEN
}
