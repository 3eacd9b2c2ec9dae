package org.knotenpunkt.domain.centre;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A post at a centre, or the part of one that one funding line pays for. Who has it is told by functions.
 *
 * @param size more than none, and 100 full-time posts at most
 * @param paidBy a funding line of the same centre that lasts as long as the post; null if it is not known who pays
 */
public record Post(
        PostId id,
        PostTask task,
        FullTimeEquivalents size,
        @Nullable FundingLineId paidBy,
        Validity validity) {
    /** More than anybody has. */
    public static final FullTimeEquivalents MAX_SIZE = new FullTimeEquivalents(10_000);

    public Post {
        if (!isSize(size)) {
            throw new IllegalArgumentException("A post of %s is none".formatted(size));
        }
    }

    /** Whether one post can amount to so much. */
    public static boolean isSize(FullTimeEquivalents size) {
        return size.compareTo(FullTimeEquivalents.NONE) > 0 && size.compareTo(MAX_SIZE) <= 0;
    }

    Post lasting(Validity other) {
        return new Post(id, task, size, paidBy, other);
    }
}
