package org.knotenpunkt.domain.needs;

/** What a finding says. */
public enum FindingKind {
    /** Something that is there and helps. */
    STRENGTH,
    /** Something that is missing. */
    NEED
}
