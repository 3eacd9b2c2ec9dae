package org.knotenpunkt.domain.shared;

/** A number of people as it is shown: known, zero included; suppressed; or not known at all. */
public sealed interface Shown {
    /** So many. */
    record Count(int value) implements Shown {}

    /** Too few to be shown: somebody, and fewer than the number. */
    record Suppressed(int below) implements Shown {}

    /** Nobody has said how many. */
    record Unknown() implements Shown {}

    default boolean isSuppressed() {
        return this instanceof Suppressed;
    }

    /** Whether there is a group that can be looked at. */
    default boolean isGroup() {
        return this instanceof Count(var value) && value > 0;
    }
}
