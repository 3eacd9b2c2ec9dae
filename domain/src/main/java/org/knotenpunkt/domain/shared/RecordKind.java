package org.knotenpunkt.domain.shared;

/**
 * A kind of records of which somebody may ask who sees them. Each feature has an enum of its own, with names that no other feature uses.
 */
public interface RecordKind {
    /** The name of the constant. */
    String name();
}
