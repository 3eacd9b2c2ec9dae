package org.knotenpunkt.application.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param limit how many items at most, 1 to 200
 * @param after where the part before ended, as {@link Page#next()} gave it; null for the first part
 */
public record PageRequest(int limit, @Nullable String after) {
    public static final int MAX_LIMIT = 200;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("A page has 1 to %d items, not %d".formatted(MAX_LIMIT, limit));
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
