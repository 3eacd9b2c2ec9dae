package org.knotenpunkt.application.organisation.municipality;

import org.jspecify.annotations.Nullable;

/**
 * What the municipalities of an area add up to on a day. Municipalities of which a figure is not known add nothing to it; null is: it
 * is known of none.
 *
 * @param inhabitants the latest known counts up to the day, added up
 * @param schools the schools that are operating
 * @param primaries the primary schools among them
 * @param startchancenPrimaries the primary schools among those that take part in Startchancen
 */
public record AreaFigures(
        AreaRef area,
        int municipalities,
        @Nullable Long inhabitants,
        @Nullable Integer schools,
        @Nullable Integer primaries,
        @Nullable Integer startchancenPrimaries) {}
