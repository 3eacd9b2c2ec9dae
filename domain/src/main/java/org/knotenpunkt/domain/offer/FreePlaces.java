package org.knotenpunkt.domain.offer;

import java.time.LocalDate;

/**
 * How many places of an offer were free on a day, as somebody has told. It promises nothing: who comes later may find them taken.
 *
 * @param free 0 or more
 */
public record FreePlaces(int free, LocalDate asOf) {
    /** For how many days it is told to everybody; then it says nothing any more. */
    public static final int DAYS_TOLD = 14;

    public FreePlaces {
        if (free < 0 || free > OfferProfile.MAX_CAPACITY) {
            throw new IllegalArgumentException("No number of free places: " + free);
        }
    }

    public boolean isOutdated(LocalDate today) {
        return asOf.plusDays(DAYS_TOLD).isBefore(today);
    }
}
