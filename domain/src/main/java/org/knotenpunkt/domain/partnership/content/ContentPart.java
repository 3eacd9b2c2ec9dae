package org.knotenpunkt.domain.partnership.content;

/** A part of a content in which it can say something else than another one. */
public enum ContentPart {
    TITLE,
    PARTIES,
    GOALS,
    CONTRIBUTIONS,
    CLAUSES,
    ANNEXES,
    TERM,
    /** Its kind, the edition of that, or its language. */
    FORM
}
