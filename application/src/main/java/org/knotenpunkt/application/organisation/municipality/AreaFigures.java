package org.knotenpunkt.application.organisation.municipality;

/**
 * What the municipalities of an area add up to on a day.
 *
 * @param inhabitants the latest known counts up to the day, added up; municipalities without a count add nothing
 * @param schools the schools that are operating
 * @param primaries the primary schools among them
 * @param startchancenPrimaries the primary schools among those that take part in Startchancen
 */
public record AreaFigures(
        AreaRef area, int municipalities, long inhabitants, int schools, int primaries, int startchancenPrimaries) {}
