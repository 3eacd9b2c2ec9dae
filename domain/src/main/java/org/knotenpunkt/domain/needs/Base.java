package org.knotenpunkt.domain.needs;

import org.knotenpunkt.domain.shared.Texts;

/**
 * How many could have answered.
 *
 * @param count in the unit of the wave: families, children or persons
 * @param source who says so
 */
public record Base(int count, String source) {
    public static final int MAX_COUNT = 10_000_000;
    public static final int MAX_SOURCE_LENGTH = 200;

    public Base {
        if (count < 1 || count > MAX_COUNT) {
            throw new IllegalArgumentException("Nobody could have answered: " + count);
        }
        source = Texts.called("source of a base", source, MAX_SOURCE_LENGTH);
    }
}
