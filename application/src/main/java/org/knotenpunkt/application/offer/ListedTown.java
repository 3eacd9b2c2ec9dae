package org.knotenpunkt.application.offer;

import java.util.List;

/**
 * A town whose programme is public, in a list of such towns.
 *
 * @param centres how many of its centres have published something
 * @param found those of them that were looked for, by name, {@link #MOST_FOUND} at most; none where nobody looked for any
 */
public record ListedTown(Programme.Town town, int centres, List<Programme.Site> found) {
    /** So many centres of a town are found at most; the others are on its own page. */
    public static final int MOST_FOUND = 6;

    public ListedTown {
        found = List.copyOf(found);
    }
}
