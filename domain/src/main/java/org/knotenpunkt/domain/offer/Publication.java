package org.knotenpunkt.domain.offer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether an offer is shown to everybody, and how long that can be relied on.
 *
 * @param assuredUntil the last day for which somebody has assured that all is right; null while it is a draft
 */
public record Publication(OfferState state, @Nullable LocalDate assuredUntil) {
    static final Publication NONE = new Publication(OfferState.DRAFT, null);

    /** Whether it is shown and nobody answers for it any more. */
    public boolean isStale(LocalDate today) {
        return state == OfferState.PUBLISHED && assuredUntil != null && assuredUntil.isBefore(today);
    }
}
