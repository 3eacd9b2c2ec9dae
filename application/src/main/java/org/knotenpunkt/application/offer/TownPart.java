package org.knotenpunkt.application.offer;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.offer.Slug;

/**
 * Which part of the list of towns is meant. Towns stand in the order of their slugs, and a part is told by where it begins or ends, so that it costs
 * the same however many there are before it.
 *
 * @param from where it begins, be it the slug of a town or the beginning of one; null if at the first
 * @param before the part that ends before this one is meant; null if it is told by where it begins
 * @param size how many towns it has at most
 */
public record TownPart(@Nullable Slug from, @Nullable Slug before, int size) {
    public TownPart {
        if (size < 1 || (from != null && before != null)) {
            throw new IllegalArgumentException("No part of %d from %s before %s".formatted(size, from, before));
        }
    }

    public static TownPart first(int size) {
        return new TownPart(null, null, size);
    }

    public static TownPart from(Slug slug, int size) {
        return new TownPart(slug, null, size);
    }

    public static TownPart before(Slug slug, int size) {
        return new TownPart(null, slug, size);
    }

    public boolean isFirst() {
        return from == null && before == null;
    }
}
