package org.knotenpunkt.web.partnership.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knotenpunkt.web.partnership.picture.TreePicture.Box;
import org.knotenpunkt.web.partnership.picture.TreePicture.Strip;
import org.knotenpunkt.web.partnership.picture.TreePicture.Text;

/** A box that has no place yet: what is written in it, line by line, and how high that makes it. */
record Sketch(Branch branch, int width, List<String> above, List<String> text, List<String> below) {
    private static final int INSET = 12;
    private static final int PADDING = 9;
    private static final int SMALL_LINE = 17;
    private static final int LINE = 19;
    private static final int BAR = 14;
    private static final int MOST_LINES = 4;

    /** How much wider bold letters are than usual ones, in hundredths. */
    private static final int BOLD = 117;

    private static final int USUAL = 100;

    static Sketch of(Branch branch, int width) {
        var inner = width - 2 * INSET;
        return new Sketch(
                branch,
                width,
                small(branch.above(), inner),
                Lettering.lines(branch.text(), inner * USUAL / BOLD, TreePicture.LETTERS, MOST_LINES),
                small(branch.below(), inner));
    }

    private static List<String> small(String text, int width) {
        return text.isEmpty() ? List.of() : Lettering.lines(text, width, TreePicture.SMALL, MOST_LINES);
    }

    int height() {
        return 2 * PADDING
                + (above.size() + below.size()) * SMALL_LINE
                + text.size() * LINE
                + branch.hasBar().map(bar -> BAR).orElse(0);
    }

    Box at(int x, int y) {
        var texts = new ArrayList<Text>();
        var line = y + PADDING;
        for (var one : above) {
            line += SMALL_LINE;
            texts.add(new Text(x + INSET, line - SMALL_LINE / 3, one, "picture-above"));
        }
        for (var one : text) {
            line += LINE;
            texts.add(new Text(x + INSET, line - LINE / 3, one, "picture-text"));
        }
        var strip = strip(x + INSET, line + BAR / 3);
        line += strip.map(bar -> BAR).orElse(0);
        for (var one : below) {
            line += SMALL_LINE;
            texts.add(new Text(x + INSET, line - SMALL_LINE / 3, one, "picture-below"));
        }
        return new Box(x, y, width, height(), branch.style(), branch.href(), name(), List.copyOf(texts), strip);
    }

    private Optional<Strip> strip(int x, int y) {
        var whole = width - 2 * INSET;
        return branch.hasBar().map(bar -> {
            var percent = bar.percent();
            return new Strip(x, y, whole, percent == null ? null : whole * percent / 100);
        });
    }

    /** All of what it says, were it shortened or not. */
    private String name() {
        return Stream.of(branch.above(), branch.text(), branch.below())
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(": "));
    }
}
