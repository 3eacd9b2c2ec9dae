package org.knotenpunkt.application.offer;

import org.jspecify.annotations.Nullable;

/**
 * What families look for in the programme of a town.
 *
 * @param from words for the place from where somebody looks: a postal code, or the name, or a part of it, of a school or a centre of the town;
 *     null if that does not matter
 * @param within how many metres something may be away from there; null if that does not matter
 * @param page of what is listed; where there are not so many, the last one is meant
 */
public record TownSearch(
        PlaceKey town,
        ProgrammeFilter filter,
        @Nullable String from,
        @Nullable Integer within,
        PageNumber page) {
    /** Whether offers are listed, and not centres: whoever says no more than where she is sees which centres are near. */
    public boolean isForOffers() {
        return !filter.equals(ProgrammeFilter.NONE) || (from != null && within != null);
    }
}
