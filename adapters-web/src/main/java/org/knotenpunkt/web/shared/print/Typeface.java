package org.knotenpunkt.web.shared.print;

import java.io.IOException;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Liberation Sans in one weight, embedded in a document, and how texts run in it. */
final class Typeface {
    private static final String FOLDER = "/com/mpobjects/jasperreports/fonts/liberation/";
    private static final String MISSING = "\u25A1";

    /** What looks the same as a character that the font does not have: hyphens of two kinds. */
    private static final Map<Integer, String> STAND_INS = Map.of(0x2010, "-", 0x2011, "-");

    private final PDFont font;
    private final CmapLookup glyphs;
    private final Locale locale;

    private Typeface(PDFont font, CmapLookup glyphs, Locale locale) {
        this.font = font;
        this.glyphs = glyphs;
        this.locale = locale;
    }

    static Typeface embed(PDDocument document, boolean bold, Locale locale) throws IOException {
        var file = FOLDER + (bold ? "LiberationSans-Bold.ttf" : "LiberationSans-Regular.ttf");
        try (var stream = Typeface.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The font %s is not on the class path".formatted(file));
            }
            var parsed = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            // Ligatures would have to be told apart again by whoever reads the text.
            parsed.setEnableGsub(false);
            return new Typeface(PDType0Font.load(document, parsed, true), parsed.getUnicodeCmapLookup(), locale);
        }
    }

    PDFont font() {
        return font;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** The text in lines that are no longer than the width; what the font has no picture of is shown as missing. */
    List<String> lines(String text, float size, float width) throws IOException {
        var lines = new ArrayList<String>();
        for (var paragraph : printable(text).split("\n", -1)) {
            wrap(paragraph, size, width, lines);
        }
        return lines;
    }

    private void wrap(String paragraph, float size, float width, List<String> lines) throws IOException {
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(paragraph);
        var line = new StringBuilder();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            for (var piece : pieces(paragraph.substring(start, end), size, width)) {
                if (width(line + piece.stripTrailing(), size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(piece);
            }
            start = end;
        }
        lines.add(line.toString());
    }

    /** A word, in pieces where it is longer than a line. */
    private List<String> pieces(String word, float size, float width) throws IOException {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (int character : word.codePoints().toArray()) {
            var next = Character.toString(character);
            if (!piece.isEmpty() && width((piece + next).stripTrailing(), size) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(next);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private String printable(String text) {
        var printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .codePoints()
                .filter(character -> !isInvisible(character))
                .forEach(character -> printable.append(shown(character)));
        return printable.toString();
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (Character.isISOControl(character) && !Character.isWhitespace(character));
    }

    private String shown(int character) {
        if (character == '\n') {
            return "\n";
        }
        if (Character.isWhitespace(character)) {
            return " ";
        }
        if (glyphs.getGlyphId(character) != 0) {
            return Character.toString(character);
        }
        return Character.isSpaceChar(character) ? "\u00A0" : STAND_INS.getOrDefault(character, MISSING);
    }
}
