package org.knotenpunkt.domain.partnership.concept;

/** How a concept stands on a day. */
public enum ConceptState {
    /** Nothing of it has been adopted. */
    DRAFT,
    /** It is adopted, and begins later. */
    TO_COME,
    IN_FORCE,
    REPEALED
}
