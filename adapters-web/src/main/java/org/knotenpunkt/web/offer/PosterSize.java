package org.knotenpunkt.web.offer;

import java.util.List;

/**
 * How large the letters on a poster are, and how much is said of each offer, so that everything stands on one sheet (A4).
 *
 * @param points of the letters; each has its rule in the style sheet
 * @param columns in which the offers stand: where there are several languages, one for each
 * @param description as how many characters an offer is described at most; none where there is no room for it
 * @param days how many of the days of a rhythm are named
 */
public record PosterSize(int points, int columns, int description, int days) {
    private static final int MOST_POINTS = 14;

    /** Those that leave the most room last; rather in small letters than without a description. */
    private static final List<PosterSize> ALL = List.of(
            new PosterSize(MOST_POINTS, 1, 500, 8),
            new PosterSize(12, 2, 220, 8),
            new PosterSize(11, 2, 180, 8),
            new PosterSize(10, 2, 140, 6),
            new PosterSize(9, 2, 110, 5),
            new PosterSize(10, 2, 0, 5),
            new PosterSize(9, 2, 0, 4),
            new PosterSize(8, 2, 0, 4));

    /** Of an average character, by the size of the letters; generous, since fonts differ. */
    private static final double WIDTH = 0.56;

    private static final double LINE = 1.36;

    /** Between the margins of the sheet and below its head, in points. */
    private static final double SHEET_WIDTH = 527;

    private static final double SHEET_HEIGHT = 640;

    private static final double GAP = 14.2;

    /** Before each offer, by the size of the letters. */
    private static final double PICTURE = 1.6;

    private static final double BESIDE_PICTURE = 4.3;

    /** What two columns can hold into which one language flows, where no offer is cut in two. */
    private static final double FILLED = 0.9;

    /** For so many languages, those that leave the most room last. */
    static List<PosterSize> of(int languages) {
        return languages == 1
                ? ALL
                : ALL.stream()
                        .filter(size -> size.points < MOST_POINTS)
                        .map(size -> new PosterSize(size.points, languages, size.description, size.days))
                        .toList();
    }

    /** How high a paragraph of so many characters is, in points. */
    double height(int characters) {
        var width = (SHEET_WIDTH - (columns - 1) * GAP) / columns - PICTURE * points - BESIDE_PICTURE;
        return Math.ceil(characters * WIDTH * points / width) * LINE * points;
    }

    /** Whether what is said in each language has room on the sheet, by its height. */
    boolean holds(List<Double> heights) {
        return heights.size() == 1
                ? heights.getFirst() <= SHEET_HEIGHT * columns * (columns == 1 ? 1 : FILLED)
                : heights.stream().allMatch(height -> height <= SHEET_HEIGHT);
    }
}
