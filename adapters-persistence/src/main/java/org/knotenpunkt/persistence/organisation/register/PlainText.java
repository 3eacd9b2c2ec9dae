package org.knotenpunkt.persistence.organisation.register;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.knotenpunkt.application.shared.HandedInFile;

/** Opens files as the text that they are, however their letters are written. */
public final class PlainText {
    /** What may stand between the cells of a line. */
    static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /** What is not to be seen, but for the ends of lines within a cell. */
    private static final Pattern NOT_TO_BE_SEEN = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\ufeff\ufffd&&[^\n\t]]+");

    private PlainText() {}

    /** The format of a file that is taken for a text and is none; empty for what may be one. */
    public static Optional<String> otherFormat(HandedInFile file) throws IOException {
        try (var bytes = file.open()) {
            return FileFormat.of(bytes.readNBytes(FileFormat.BYTES_NEEDED));
        }
    }

    /** All characters of the file; its encoding is recognised. */
    public static String text(HandedInFile file) throws IOException {
        try (var reader = open(file).reader()) {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        }
    }

    /** The text of a cell, with a blank in place of what is not to be seen and cannot be kept; the ends of lines within it are alike. */
    public static String visible(String cell) {
        return NOT_TO_BE_SEEN
                .matcher(cell.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(" ");
    }

    /** What separates the cells of the text: what stands most often in its first line with anything in it. */
    public static char separator(String text) {
        var heading = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        sign -> heading.chars().filter(found -> found == sign).count()))
                .orElseThrow();
    }

    /** Reads lines of cells as people's spreadsheets write them, be they of whichever lengths. */
    public static CsvReader.CsvReaderBuilder cells(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
    }

    static Text open(HandedInFile file) throws IOException {
        try (var bytes = file.open()) {
            return Text.open(file, EncodingRecognition.of(bytes));
        }
    }
}
