package org.knotenpunkt.domain.organisation.school;

/**
 * Where a school stands, in metres of the official grid (ETRS89 / UTM zone 32, EPSG:25832), as the register gives it.
 *
 * @param easting metres to the east (Rechtswert)
 * @param northing metres to the north (Hochwert)
 */
public record Position(int easting, int northing) {
    public Position {
        if (!isInGermany(easting, northing)) {
            throw new IllegalArgumentException("No place in Germany: %d east, %d north".formatted(easting, northing));
        }
    }

    /** Whether the two lie where Germany lies, and have not been swapped. */
    public static boolean isInGermany(int easting, int northing) {
        return easting >= 200_000 && easting <= 1_000_000 && northing >= 5_200_000 && northing <= 6_150_000;
    }

    /** How far the other place is as the crow flies, in metres; the grid is true to some metres in ten kilometres. */
    public int metresTo(Position other) {
        return (int) Math.round(Math.hypot(easting - other.easting, northing - other.northing));
    }
}
