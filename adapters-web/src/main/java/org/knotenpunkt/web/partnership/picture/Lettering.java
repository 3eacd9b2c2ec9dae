package org.knotenpunkt.web.partnership.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines of a width, as letters are wide on average: a picture has no lines of its own. What does not fit ends with an
 * ellipsis.
 */
final class Lettering {
    private static final double WIDE = 0.92;
    private static final double CAPITAL = 0.74;
    private static final double NARROW = 0.36;
    private static final double USUAL = 0.59;
    private static final String ELLIPSIS = "…";

    private Lettering() {}

    static List<String> lines(String text, int width, int size, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            for (var piece : pieces(word, width, size)) {
                var joined = line.isEmpty() ? piece : line + " " + piece;
                if (width(joined, size) <= width) {
                    line.setLength(0);
                    line.append(joined);
                } else {
                    lines.add(line.toString());
                    line.setLength(0);
                    line.append(piece);
                }
            }
        }
        lines.add(line.toString());
        return lines.size() <= most ? List.copyOf(lines) : shortened(lines.subList(0, most), width, size);
    }

    private static List<String> shortened(List<String> lines, int width, int size) {
        var last = lines.getLast();
        while (!last.isEmpty() && width(last + ELLIPSIS, size) > width) {
            last = last.substring(0, last.offsetByCodePoints(last.length(), -1));
        }
        var kept = new ArrayList<>(lines.subList(0, lines.size() - 1));
        kept.add(last.stripTrailing() + ELLIPSIS);
        return List.copyOf(kept);
    }

    /** The word, cut where it is longer than a line. */
    private static List<String> pieces(String word, int width, int size) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        word.codePoints().forEach(letter -> {
            if (width(piece + Character.toString(letter) + "-", size) > width && !piece.isEmpty()) {
                pieces.add(piece + "-");
                piece.setLength(0);
            }
            piece.appendCodePoint(letter);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private static double width(String text, int size) {
        return text.codePoints().mapToDouble(Lettering::share).sum() * size;
    }

    private static double share(int letter) {
        if ("mwMWÖ%@—…".indexOf(letter) >= 0 || letter > 0x2e80) {
            return WIDE;
        }
        if ("iljtfrI.,:;'!|()[] -".indexOf(letter) >= 0) {
            return NARROW;
        }
        return Character.isUpperCase(letter) ? CAPITAL : USUAL;
    }
}
