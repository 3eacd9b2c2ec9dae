package org.knotenpunkt.domain.centre;

import org.jspecify.annotations.Nullable;
import org.knotenpunkt.domain.shared.Validity;

/**
 * A post at a centre, or the part of one that one funding line pays for. Who has it is told by functions.
 *
 * @param size more than none
 * @param paidBy a funding line of the same centre that lasts as long as the post; null if it is not known who pays
 */
public record Post(
        PostId id,
        PostTask task,
        FullTimeEquivalents size,
        @Nullable FundingLineId paidBy,
        Validity validity) {
    public Post {
        if (size.equals(FullTimeEquivalents.NONE)) {
            throw new IllegalArgumentException("A post that amounts to nothing is none");
        }
    }

    Post lasting(Validity other) {
        return new Post(id, task, size, paidBy, other);
    }
}
