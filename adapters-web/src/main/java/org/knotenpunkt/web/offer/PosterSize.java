package org.knotenpunkt.web.offer;

import java.util.List;

/**
 * How large the letters on a poster are, and how much is said of each offer, so that everything stands on one sheet (A4).
 *
 * @param points of the letters; each has its rule in the style sheet
 * @param columns in which the offers stand
 * @param description as how many characters an offer is described at most; none where there is no room for it
 * @param days how many of the days of a rhythm are named
 */
public record PosterSize(int points, int columns, int description, int days) {
    /** The largest first. */
    static final List<PosterSize> ALL = List.of(
            new PosterSize(14, 1, 500, 8),
            new PosterSize(12, 2, 220, 8),
            new PosterSize(11, 2, 180, 8),
            new PosterSize(10, 2, 140, 6),
            new PosterSize(9, 2, 110, 5),
            new PosterSize(8, 2, 0, 4));

    /** Of an average character, by the size of the letters; generous, since fonts differ. */
    private static final double WIDTH = 0.56;

    private static final double LINE = 1.36;

    /** Between the margins of the sheet and below its head, in points. */
    private static final double SHEET_WIDTH = 510;

    private static final double SHEET_HEIGHT = 640;

    /** Beside a column, and for the picture before each offer. */
    private static final double MARGIN = 32;

    /** What two columns can hold where no offer is cut in two. */
    private static final double FILLED = 0.9;

    /** How high a paragraph of so many characters is, in points. */
    double height(int characters) {
        var width = SHEET_WIDTH / columns - MARGIN;
        return Math.ceil(characters * WIDTH * points / width) * LINE * points;
    }

    /** Whether so much has room on the sheet. */
    boolean holds(double height) {
        return height <= SHEET_HEIGHT * columns * (columns == 1 ? 1 : FILLED);
    }
}
