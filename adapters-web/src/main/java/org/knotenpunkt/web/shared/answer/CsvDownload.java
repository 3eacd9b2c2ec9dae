package org.knotenpunkt.web.shared.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines that spreadsheets open as it is: UTF-8 with a byte order mark, and semicolons, as German ones expect. What a spreadsheet would
 * take for a formula is made a text. Nothing is sent before there is a second line, so that a refusal still becomes a page.
 */
public final class CsvDownload implements AutoCloseable {
    private static final Pattern FORMULA = Pattern.compile("[=+@\\t\\r-].*", Pattern.DOTALL);

    private final Context ctx;
    private final String fileName;
    private final char separator;
    private final List<List<String>> held = new ArrayList<>();
    private @Nullable CsvWriter writer;

    private CsvDownload(Context ctx, String fileName, char separator) {
        this.ctx = ctx;
        this.fileName = fileName;
        this.separator = separator;
    }

    /** Begins a file of the name. */
    public static CsvDownload begin(Context ctx, String fileName) {
        return begin(ctx, fileName, ';');
    }

    /** Begins a file of the name whose cells are told apart by the sign. */
    static CsvDownload begin(Context ctx, String fileName, char separator) {
        return new CsvDownload(ctx, fileName, separator);
    }

    public void row(List<String> cells) {
        held.add(cells);
        if (held.size() > 1) {
            end();
        }
    }

    private CsvWriter writer() {
        if (writer == null) {
            ctx.contentType("text/csv; charset=utf-8");
            Attachment.named(ctx, fileName);
            try {
                var output = new OutputStreamWriter(ctx.outputStream(), UTF_8);
                output.write('\uFEFF');
                writer = CsvWriter.builder()
                        .fieldSeparator(separator)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(output);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return writer;
    }

    private static String harmless(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** Sends what has been held back. */
    public void end() {
        var csv = writer();
        held.forEach(cells ->
                csv.writeRecord(cells.stream().map(CsvDownload::harmless).toList()));
        held.clear();
    }

    @Override
    public void close() throws IOException {
        if (writer != null) {
            writer.close();
        }
    }
}
