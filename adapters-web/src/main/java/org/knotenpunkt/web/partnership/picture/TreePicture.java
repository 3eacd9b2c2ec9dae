package org.knotenpunkt.web.partnership.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Boxes and the lines that join them. Across, each box stands to the right of the one on which it hangs, for a wide page; down, below it
 * and a little to the right, for a narrow one.
 *
 * @param lines the paths by which they are drawn
 */
public record TreePicture(int width, int height, List<Box> boxes, List<String> lines) {
    static final int LETTERS = 15;
    static final int SMALL = 13;
    /** As wide as a page. */
    public static final int PAGE = 1080;

    /** As wide as a page beside which something else stands. */
    public static final int BESIDE = 720;

    private static final int NARROW = 312;
    private static final int BETWEEN_COLUMNS = 40;
    private static final int BETWEEN_ROWS = 12;
    private static final int BETWEEN_TREES = 10;
    private static final int STEP = 18;
    private static final int MARGIN = 3;

    /** A line of text; its place is where it begins. */
    public record Text(int x, int y, String text, String style) {}

    /**
     * A bar.
     *
     * @param filled how much of its width is; null where that is unknown
     */
    public record Strip(int x, int y, int width, @Nullable Integer filled) {}

    /** A box with what stands in it. */
    public record Box(
            int x,
            int y,
            int width,
            int height,
            String style,
            @Nullable String href,
            String name,
            List<Text> texts,
            Optional<Strip> strip) {}

    /** Each box to the right of the one on which it hangs. */
    public static TreePicture across(List<Branch> roots, int columns, int width) {
        return new Across(width, (width - 2 * MARGIN - (columns - 1) * BETWEEN_COLUMNS) / columns).drawn(roots);
    }

    /** Each box below the one on which it hangs. */
    public static TreePicture down(List<Branch> roots) {
        return new Down().drawn(roots);
    }

    private abstract static class Layout {
        final List<Box> boxes = new ArrayList<>();
        final List<String> lines = new ArrayList<>();
        private final int width;

        Layout(int width) {
            this.width = width;
        }

        /** Draws the tree from the height on, and answers where its root and its end are. */
        abstract Place draw(Branch branch, int depth, int top);

        TreePicture drawn(List<Branch> roots) {
            var y = MARGIN;
            for (var root : roots) {
                y = draw(root, 0, y).end() + BETWEEN_ROWS + BETWEEN_TREES;
            }
            var height = Math.max(0, y - BETWEEN_ROWS - BETWEEN_TREES) + MARGIN;
            return new TreePicture(width, height, List.copyOf(boxes), List.copyOf(lines));
        }
    }

    /** Where a box is, and where all that hangs on it ends. */
    private record Place(Box box, int end) {
        int middle() {
            return box.y() + box.height() / 2;
        }
    }

    private static final class Across extends Layout {
        private final int column;

        Across(int width, int column) {
            super(width);
            this.column = column;
        }

        @Override
        Place draw(Branch branch, int depth, int top) {
            var sketch = Sketch.of(branch, column);
            var x = MARGIN + branch.column() * (column + BETWEEN_COLUMNS);
            var below = new ArrayList<Place>();
            var y = top;
            for (var part : branch.parts()) {
                var place = draw(part, depth + 1, y);
                below.add(place);
                y = place.end() + BETWEEN_ROWS;
            }
            var end = below.isEmpty() ? top : y - BETWEEN_ROWS;
            var middle = below.isEmpty()
                    ? top + sketch.height() / 2
                    : (below.getFirst().middle() + below.getLast().middle()) / 2;
            var box = sketch.at(x, Math.max(top, middle - sketch.height() / 2));
            var place = new Place(box, Math.max(end, box.y() + box.height()));
            boxes.add(box);
            below.forEach(part -> lines.add(curve(place, part)));
            return place;
        }

        private static String curve(Place from, Place to) {
            var left = from.box().x() + from.box().width();
            var right = to.box().x();
            var half = (left + right) / 2;
            return "M%d %d C%d %d %d %d %d %d"
                    .formatted(left, from.middle(), half, from.middle(), half, to.middle(), right, to.middle());
        }
    }

    private static final class Down extends Layout {
        Down() {
            super(NARROW);
        }

        @Override
        Place draw(Branch branch, int depth, int top) {
            var x = MARGIN + depth * STEP;
            var box = Sketch.of(branch, NARROW - MARGIN - x).at(x, top);
            boxes.add(box);
            var end = top + box.height();
            for (var part : branch.parts()) {
                var place = draw(part, depth + 1, end + BETWEEN_ROWS);
                lines.add("M%d %d V%d H%d"
                        .formatted(
                                x + STEP / 2,
                                top + box.height(),
                                place.middle(),
                                place.box().x()));
                end = place.end();
            }
            return new Place(box, end);
        }
    }
}
