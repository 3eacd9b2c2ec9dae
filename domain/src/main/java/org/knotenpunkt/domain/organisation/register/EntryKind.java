package org.knotenpunkt.domain.organisation.register;

/** What an entry in the report of an import tells. */
public enum EntryKind {
    /** A record that was not known. */
    ADDED,
    /** A field of a known record that says something else. */
    CHANGED,
    /** Something known that the edition does not have. It stays as it is. */
    MISSING,
    /** A cell that a spreadsheet had damaged. */
    REPAIRED,
    /** A line that was not taken. */
    REFUSED,
    /** Something to look at. */
    FLAGGED
}
