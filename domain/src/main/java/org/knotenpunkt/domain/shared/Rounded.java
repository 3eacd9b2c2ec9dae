package org.knotenpunkt.domain.shared;

/** A number of people as it leaves the town. */
public sealed interface Rounded {
    /** To what numbers are rounded. */
    int STEP = 5;

    /** Nobody. */
    record Nobody() implements Rounded {}

    /** Somebody, and fewer than the number. */
    record Few(int below) implements Rounded {}

    /** About so many: a multiple of five. */
    record About(int value) implements Rounded {
        public About {
            if (value < STEP || value % STEP != 0) {
                throw new IllegalArgumentException("Not rounded to %d: %d".formatted(STEP, value));
            }
        }
    }
}
