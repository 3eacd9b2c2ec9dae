package org.knotenpunkt.web.shared.print;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Where everything of a printout stands on the paper, and what it is. */
final class Layout {
    private static final float NAMES = Paper.WIDTH * 0.32f;
    private static final float GAP = 12;
    private static final float INDENT = 14;
    private static final float PADDING = 4;
    private static final float ROOM_TO_SIGN = 48;

    private final Paper paper;
    private final Tags tags;

    Layout(Paper paper, Tags tags) {
        this.paper = paper;
        this.tags = tags;
    }

    void layOut(Printout printout) throws IOException {
        text(tags.add(StandardStructureTypes.H1), printout.title(), Style.TITLE);
        for (var part : printout.parts()) {
            switch (part) {
                case Part.Heading(var level, var text) -> heading(level, text);
                case Part.Paragraph(var text) -> text(tags.add(StandardStructureTypes.P), text, Style.BODY);
                case Part.Items(var texts) -> items(texts);
                case Part.Facts(var rows) -> facts(rows);
                case Part.Table(var head, var rows) -> new TableLayout(paper, tags, head.size()).layOut(head, rows);
                case Part.Signature signature -> signature(signature);
                case Part.PageBreak() -> paper.turn();
            }
        }
    }

    private void text(PDStructureElement element, String text, Style style) throws IOException {
        paper.leave(style.before());
        paper.write(element, paper.lines(text, style, Paper.WIDTH), style, Paper.LEFT);
    }

    /** A heading stays with the first lines of what follows. */
    private void heading(int level, String text) throws IOException {
        var style = Style.heading(level);
        var lines = paper.lines(text, style, Paper.WIDTH);
        paper.keepTogether(style.before() + lines.size() * style.lineHeight() + 3 * Style.BODY.lineHeight());
        paper.leave(style.before());
        paper.write(tags.add("H" + (level + 1)), lines, style, Paper.LEFT);
    }

    private void items(List<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        var style = Style.BODY;
        var list = tags.addList();
        for (var text : texts) {
            paper.leave(style.before() / 2);
            paper.keepTogether(style.lineHeight());
            var item = tags.add(StandardStructureTypes.LI, list);
            float top = paper.height();
            paper.write(tags.add(StandardStructureTypes.LBL, item), List.of("•"), style, Paper.LEFT + PADDING);
            paper.moveTo(top);
            paper.write(
                    tags.add(StandardStructureTypes.L_BODY, item),
                    paper.lines(text, style, Paper.WIDTH - INDENT),
                    style,
                    Paper.LEFT + INDENT);
        }
    }

    private void facts(List<Part.Fact> rows) throws IOException {
        if (rows.isEmpty()) {
            return;
        }
        var table = tags.add(StandardStructureTypes.TABLE);
        paper.leave(Style.BODY.before());
        for (var fact : rows) {
            row(tags.add(StandardStructureTypes.TR, table), fact);
        }
    }

    private void row(PDStructureElement row, Part.Fact fact) throws IOException {
        var name = paper.lines(fact.name(), Style.NAME, NAMES - GAP);
        var value = paper.lines(fact.value(), Style.CELL, Paper.WIDTH - NAMES);
        paper.keepTogether(Math.max(name.size(), Math.min(value.size(), 3)) * Style.CELL.lineHeight() + 2 * PADDING);
        paper.leave(PADDING);
        float top = paper.height();
        int page = paper.pages();
        paper.write(tags.addRowHeader(row), name, Style.NAME, Paper.LEFT);
        float below = paper.height();
        paper.moveTo(top);
        paper.write(tags.add(StandardStructureTypes.TD, row), value, Style.CELL, Paper.LEFT + NAMES);
        if (paper.pages() == page) {
            paper.moveTo(Math.min(below, paper.height()));
        }
        paper.moveTo(paper.height() - PADDING);
        paper.rule(Paper.LEFT, Paper.WIDTH);
    }

    /** Stays on one page: the names, room to sign, a line for each thing to be written, and what that is. */
    private void signature(Part.Signature signature) throws IOException {
        float half = (Paper.WIDTH - 2 * GAP) / 2;
        float second = Paper.LEFT + half + 2 * GAP;
        var who = paper.lines(signature.who(), Style.NAME, Paper.WIDTH);
        var place = paper.lines(signature.place(), Style.SMALL, half);
        var below = paper.lines(signature.signature(), Style.SMALL, half);
        paper.keepTogether(2 * GAP
                + who.size() * Style.NAME.lineHeight()
                + ROOM_TO_SIGN
                + Math.max(place.size(), below.size()) * Style.SMALL.lineHeight());
        paper.leave(2 * GAP);
        paper.write(tags.add(StandardStructureTypes.P), who, Style.NAME, Paper.LEFT);
        paper.leave(ROOM_TO_SIGN);
        paper.rule(Paper.LEFT, half);
        paper.rule(second, half);
        float top = paper.height();
        paper.write(tags.add(StandardStructureTypes.P), place, Style.SMALL, Paper.LEFT);
        float left = paper.height();
        paper.moveTo(top);
        paper.write(tags.add(StandardStructureTypes.P), below, Style.SMALL, second);
        paper.moveTo(Math.min(left, paper.height()));
    }
}
