package org.knotenpunkt.domain.offer;

/** For whom an offer is. */
public enum TargetGroup {
    PARENTS,
    /** For parents together with their children. */
    PARENTS_WITH_CHILDREN,
    CHILDREN,
    /** For everybody in the neighbourhood. */
    EVERYBODY,
    /** For those who work with families. */
    PROFESSIONALS
}
