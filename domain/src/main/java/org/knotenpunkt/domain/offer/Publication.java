package org.knotenpunkt.domain.offer;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an offer is shown to everybody, and how long that can be relied on.
 *
 * @param assuredUntil the last day for which somebody has assured that all is right; null while it is a draft
 * @param freePlaces null if nobody has told any; only of what is published
 * @param since the day on which it was published; null if it is not, or where nobody has noted that
 */
public record Publication(
        OfferState state,
        @Nullable LocalDate assuredUntil,
        @Nullable FreePlaces freePlaces,
        @Nullable LocalDate since) {
    public Publication(OfferState state, @Nullable LocalDate assuredUntil) {
        this(state, assuredUntil, null, null);
    }

    Publication assured(LocalDate until, LocalDate today) {
        return new Publication(OfferState.PUBLISHED, until, freePlaces, state == OfferState.PUBLISHED ? since : today);
    }

    Publication telling(@Nullable FreePlaces told) {
        return new Publication(state, assuredUntil, told, since);
    }

    /** Whether a session of the day is announced by its being shown: one of an earlier day was announced to nobody. */
    boolean announces(LocalDate day) {
        return state == OfferState.PUBLISHED && (since == null || !day.isBefore(since));
    }

    /** The same for an offer with so many places: what was told of more free ones than these says nothing. */
    Publication within(@Nullable Integer capacity) {
        return freePlaces == null || (capacity != null && freePlaces.free() <= capacity) ? this : telling(null);
    }

    /** What is told to everybody of free places. */
    public Optional<FreePlaces> told(LocalDate today) {
        return Optional.ofNullable(freePlaces).filter(told -> !told.isOutdated(today));
    }

    static final Publication NONE = new Publication(OfferState.DRAFT, null);

    /** Whether it is shown and nobody answers for it any more. */
    public boolean isStale(LocalDate today) {
        return state == OfferState.PUBLISHED && assuredUntil != null && assuredUntil.isBefore(today);
    }
}
