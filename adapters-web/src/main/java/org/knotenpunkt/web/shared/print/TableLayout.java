package org.knotenpunkt.web.shared.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Where the cells of a table stand: the names on the left; the other columns share the rest, and what stands in them ends on the right, as numbers do. */
final class TableLayout {
    private static final float NAMES = Paper.WIDTH * 0.4f;
    private static final float GAP = 12;
    private static final float PADDING = 4;

    private final Paper paper;
    private final Tags tags;
    private final float column;

    TableLayout(Paper paper, Tags tags, int columns) {
        this.paper = paper;
        this.tags = tags;
        this.column = (Paper.WIDTH - NAMES) / Math.max(1, columns - 1);
    }

    void layOut(List<String> head, List<Part.Row> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        var table = tags.add(StandardStructureTypes.TABLE);
        paper.leave(Style.BODY.before());
        head(table, head);
        for (var row : rows) {
            var cells = lines(row.name(), row.cells(), Style.CELL);
            var page = paper.pages();
            paper.keepTogether(height(cells));
            if (paper.pages() > page) {
                head(table, head);
            }
            row(tags.add(StandardStructureTypes.TR, table), cells, false);
        }
    }

    /** Never the last thing on a page. */
    private void head(PDStructureElement table, List<String> head) throws IOException {
        var cells = lines(head.getFirst(), head.subList(1, head.size()), Style.NAME);
        paper.keepTogether(height(cells) + 2 * Style.CELL.lineHeight() + 2 * PADDING);
        row(tags.add(StandardStructureTypes.TR, table), cells, true);
    }

    private List<List<String>> lines(String name, List<String> cells, Style style) throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(paper.lines(name, Style.NAME, NAMES - GAP));
        for (var cell : cells) {
            lines.add(paper.lines(cell, style, column - GAP));
        }
        return lines;
    }

    private static float height(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElseThrow() * Style.CELL.lineHeight() + 2 * PADDING;
    }

    private void row(PDStructureElement row, List<List<String>> cells, boolean isHead) throws IOException {
        paper.leave(PADDING);
        float top = paper.height();
        float below = top;
        for (int i = 0; i < cells.size(); i++) {
            paper.moveTo(top);
            var element = isHead
                    ? tags.addColumnHeader(row)
                    : i == 0 ? tags.addRowHeader(row) : tags.add(StandardStructureTypes.TD, row);
            var style = isHead || i == 0 ? Style.NAME : Style.CELL;
            if (i == 0) {
                paper.write(element, cells.get(i), style, Paper.LEFT);
            } else {
                paper.writeUpTo(element, cells.get(i), style, Paper.LEFT + NAMES + i * column);
            }
            below = Math.min(below, paper.height());
        }
        paper.moveTo(below - PADDING);
        paper.rule(Paper.LEFT, Paper.WIDTH);
    }
}
