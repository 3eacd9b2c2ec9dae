package org.knotenpunkt.domain.offer;

import org.jspecify.annotations.Nullable;

/**
 * From which age to which an offer is, in whole years, both included; null is no limit.
 *
 * @param from 0 to 99
 * @param to 0 to 99
 */
public record Ages(@Nullable Integer from, @Nullable Integer to) {
    public static final int MAX = 99;
    public static final Ages ALL = new Ages(null, null);

    public Ages {
        if (isOut(from) || isOut(to) || (from != null && to != null && to < from)) {
            throw new IllegalArgumentException("No ages: %s to %s".formatted(from, to));
        }
    }

    private static boolean isOut(@Nullable Integer age) {
        return age != null && (age < 0 || age > MAX);
    }

    public boolean include(int age) {
        return (from == null || age >= from) && (to == null || age <= to);
    }
}
