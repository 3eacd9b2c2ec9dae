package org.knotenpunkt.web.shared.print;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Pages, filled from top to bottom. Lengths are in points, heights count from the lower edge. */
final class Paper {
    static final float LEFT = 62;
    static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;

    private static final float TOP = PDRectangle.A4.getHeight() - 62;
    private static final float BOTTOM = 74;
    private static final float FOOT = 44;

    private final PDDocument document;
    private final Tags tags;
    private final Typeface regular;
    private final Typeface bold;
    private PDPage page;
    private PDPageContentStream content;
    private float height = TOP;

    Paper(PDDocument document, Tags tags, Locale locale) throws IOException {
        this.document = document;
        this.tags = tags;
        regular = Typeface.embed(document, false, locale);
        bold = Typeface.embed(document, true, locale);
        page = newPage();
        content = new PDPageContentStream(document, page);
    }

    private PDPage newPage() {
        var next = new PDPage(PDRectangle.A4);
        next.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(next);
        tags.begin(next);
        return next;
    }

    void turn() throws IOException {
        content.close();
        page = newPage();
        content = new PDPageContentStream(document, page);
        height = TOP;
    }

    int pages() {
        return document.getNumberOfPages();
    }

    float height() {
        return height;
    }

    /** Goes on at another height of the same page. */
    void moveTo(float other) {
        height = other;
    }

    /** Leaves room, if there is something above. */
    void leave(float room) {
        if (height < TOP) {
            height -= room;
        }
    }

    /** Turns the page unless there is as much room left on it, or nothing on it yet. */
    void keepTogether(float room) throws IOException {
        if (height - room < BOTTOM && height < TOP) {
            turn();
        }
    }

    List<String> lines(String text, Style style, float width) throws IOException {
        return typeface(style).lines(text, style.size(), width);
    }

    private Typeface typeface(Style style) {
        return style.bold() ? bold : regular;
    }

    /** Writes lines that belong to the element, on as many pages as they take. */
    void write(PDStructureElement element, List<String> lines, Style style, float left) throws IOException {
        write(element, lines, style, line -> left);
    }

    /** The same, each line ending there. */
    void writeUpTo(PDStructureElement element, List<String> lines, Style style, float right) throws IOException {
        write(element, lines, style, line -> right - typeface(style).width(line, style.size()));
    }

    private interface Beginning {
        float of(String line) throws IOException;
    }

    private void write(PDStructureElement element, List<String> lines, Style style, Beginning left) throws IOException {
        var type = COSName.getPDFName(element.getStructureType());
        content.beginMarkedContent(type, tags.mark(element, page));
        for (var line : lines) {
            if (height - style.lineHeight() < BOTTOM) {
                content.endMarkedContent();
                turn();
                content.beginMarkedContent(type, tags.mark(element, page));
            }
            height -= style.lineHeight();
            show(content, line, style, left.of(line), height + style.lineHeight() - style.size());
        }
        content.endMarkedContent();
    }

    private void show(PDPageContentStream on, String line, Style style, float left, float base) throws IOException {
        on.beginText();
        on.setFont(typeface(style).font(), style.size());
        on.newLineAtOffset(left, base);
        on.showText(line);
        on.endText();
    }

    /** Draws a line that only looks good, just below what has been written. */
    void rule(float left, float width) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setLineWidth(0.5f);
        content.moveTo(left, height);
        content.lineTo(left + width, height);
        content.stroke();
        content.endMarkedContent();
    }

    /** Writes the foot of every page: on the left the same on all, on the right what is to stand on each. */
    void foot(String mark, List<String> right) throws IOException {
        content.close();
        for (int i = 0; i < pages(); i++) {
            var on = document.getPage(i);
            try (var foot = new PDPageContentStream(document, on, PDPageContentStream.AppendMode.APPEND, true, true)) {
                foot.beginMarkedContent(COSName.ARTIFACT);
                var style = Style.SMALL;
                var number = right.get(i);
                var from = LEFT + WIDTH - regular.width(number, style.size());
                float base = FOOT;
                for (var line : lines(mark, style, from - LEFT - style.size())) {
                    show(foot, line, style, LEFT, base);
                    base -= style.lineHeight();
                }
                show(foot, number, style, from, FOOT);
                foot.endMarkedContent();
            }
        }
    }
}
