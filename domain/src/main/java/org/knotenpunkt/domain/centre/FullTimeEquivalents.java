package org.knotenpunkt.domain.centre;

import java.util.Collection;

/**
 * How much work posts amount to, where 1 is one person working full time.
 *
 * @param hundredths 1 to 10,000; half a post is 50
 */
public record FullTimeEquivalents(int hundredths) implements Comparable<FullTimeEquivalents> {
    public static final int MAX_HUNDREDTHS = 10_000;
    public static final FullTimeEquivalents NONE = new FullTimeEquivalents(0);

    public FullTimeEquivalents {
        if (hundredths < 0 || hundredths > MAX_HUNDREDTHS) {
            throw new IllegalArgumentException(
                    "Posts amount to 0 to %d hundredths, not %d".formatted(MAX_HUNDREDTHS, hundredths));
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
