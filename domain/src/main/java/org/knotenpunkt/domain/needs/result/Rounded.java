package org.knotenpunkt.domain.needs.result;

/** A number of people as it leaves the town. */
public sealed interface Rounded {
    /** To what numbers are rounded. */
    int STEP = 5;

    /** Nobody. */
    record Nobody() implements Rounded {}

    /** Somebody, and fewer than five. */
    record Few() implements Rounded {}

    /** About so many: a multiple of five. */
    record About(int value) implements Rounded {
        public About {
            if (value < STEP || value % STEP != 0) {
                throw new IllegalArgumentException("Not rounded to %d: %d".formatted(STEP, value));
            }
        }
    }

    static Rounded of(int number) {
        if (number == 0) {
            return new Nobody();
        }
        return number < Shown.SMALLEST ? new Few() : new About((number + STEP / 2) / STEP * STEP);
    }

    /** The least that it may stand for. */
    default int least() {
        return switch (this) {
            case Nobody nobody -> 0;
            case Few few -> 1;
            case About(var value) -> Math.max(Shown.SMALLEST, value - STEP / 2);
        };
    }

    /** The most that it may stand for. */
    default int most() {
        return switch (this) {
            case Nobody nobody -> 0;
            case Few few -> Shown.SMALLEST - 1;
            case About(var value) -> value + STEP / 2;
        };
    }

    /** Whether shares and means may be told of so many. */
    default boolean isBase() {
        return this instanceof About(var value) && value >= PublishedTable.SMALLEST_BASE;
    }
}
