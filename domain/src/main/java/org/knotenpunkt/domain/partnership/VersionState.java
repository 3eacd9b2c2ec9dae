package org.knotenpunkt.domain.partnership;

/** How far a version has come. */
public enum VersionState {
    /** People work on it. */
    DRAFT,
    /** All parties are asked whether they agree. */
    PROPOSED,
    /** A party has said no. */
    REFUSED,
    /** All parties have agreed: it has become what holds, and never changes. */
    AGREED;

    /** Whether it can still become something else. */
    public boolean isOpen() {
        return this == DRAFT || this == PROPOSED;
    }
}
