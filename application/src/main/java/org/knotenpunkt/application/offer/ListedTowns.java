package org.knotenpunkt.application.offer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.Slug;

/**
 * A part of the list of towns whose programme is public, in the order of their slugs.
 *
 * @param begin of the part, if there is another one before it; null if there is none
 * @param next where the part after it begins; null if there is none
 */
public record ListedTowns(
        List<ListedTown> items,
        @Nullable Slug begin,
        @Nullable Slug next) {
    public ListedTowns {
        items = List.copyOf(items);
    }

    /** Whether these are all. */
    public boolean isWhole() {
        return begin == null && next == null;
    }
}
