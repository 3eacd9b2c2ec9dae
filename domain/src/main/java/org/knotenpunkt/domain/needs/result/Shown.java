package org.knotenpunkt.domain.needs.result;

/** A number of people as it is shown: known, zero included; suppressed; or not known at all. */
public sealed interface Shown {
    /** The smallest group that is shown to anyone. */
    int SMALLEST = 5;

    /** So many. */
    record Count(int value) implements Shown {}

    /** Too few to be shown: somebody, and fewer than five. */
    record Suppressed() implements Shown {}

    /** Nobody has said how many. */
    record Unknown() implements Shown {}

    /** The number, unless it is somebody and fewer than five. */
    static Shown of(int number) {
        return number > 0 && number < SMALLEST ? new Suppressed() : new Count(number);
    }

    default boolean isSuppressed() {
        return this instanceof Suppressed;
    }

    /** Whether there is a group that can be looked at: five at least. */
    default boolean isGroup() {
        return this instanceof Count(var value) && value >= SMALLEST;
    }
}
