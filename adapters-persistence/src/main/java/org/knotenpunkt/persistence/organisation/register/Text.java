package org.knotenpunkt.persistence.organisation.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.knotenpunkt.application.shared.HandedInFile;
import org.knotenpunkt.domain.organisation.register.FileEncoding;
import org.knotenpunkt.domain.shared.Texts;

/**
 * The characters of a file, from its beginning and without a byte order mark.
 *
 * @param bytes counts what has been read of the file
 */
record Text(FileEncoding encoding, CountingInput bytes, BufferedReader reader) implements AutoCloseable {
    private static final Pattern NOT_TO_BE_SEEN = Pattern.compile("[\\p{Cntrl}\\x{80}-\\x{9f}\ufeff\ufffd]+");

    static Text open(HandedInFile file, FileEncoding encoding) throws IOException {
        var bytes = new CountingInput(file.open());
        var reader = new BufferedReader(new InputStreamReader(bytes, Charset.forName(encoding.charset())));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return new Text(encoding, bytes, reader);
    }

    /**
     * What a cell says, in one line and without what is not to be seen; of that, the database could not even keep all. The word with
     * which the publisher's own database says nothing is nothing.
     */
    static String clean(String cell) {
        var text = Texts.onOneLine(NOT_TO_BE_SEEN.matcher(cell).replaceAll(" "));
        return text.equalsIgnoreCase("null") ? "" : text;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
