package org.knotenpunkt.persistence.organisation.register;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.knotenpunkt.application.shared.HandedInFile;

/** Opens files as the text that they are, however their letters are written. */
public final class PlainText {
    /** What may stand between the cells of a line. */
    public static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private PlainText() {}

    /** The format of a file that is taken for a text and is none; empty for what may be one. */
    public static Optional<String> otherFormat(HandedInFile file) throws IOException {
        try (var bytes = file.open()) {
            return FileFormat.of(bytes.readNBytes(FileFormat.BYTES_NEEDED));
        }
    }

    /** The characters of the file; its encoding is recognised. */
    public static Reader reader(HandedInFile file) throws IOException {
        return open(file).reader();
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
