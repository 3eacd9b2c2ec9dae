package org.knotenpunkt.domain.centre;

import java.util.Collection;

/**
 * How much work posts amount to, where 1 is one person working full time.
 *
 * @param hundredths 0 or more; half a post is 50
 */
public record FullTimeEquivalents(int hundredths) implements Comparable<FullTimeEquivalents> {
    public static final FullTimeEquivalents NONE = new FullTimeEquivalents(0);

    public FullTimeEquivalents {
        if (hundredths < 0) {
            throw new IllegalArgumentException("Posts do not amount to %d hundredths".formatted(hundredths));
        }
    }

    public static FullTimeEquivalents sum(Collection<FullTimeEquivalents> some) {
        return new FullTimeEquivalents(
                some.stream().mapToInt(FullTimeEquivalents::hundredths).sum());
    }

    @Override
    public int compareTo(FullTimeEquivalents other) {
        return Integer.compare(hundredths, other.hundredths);
    }
}
